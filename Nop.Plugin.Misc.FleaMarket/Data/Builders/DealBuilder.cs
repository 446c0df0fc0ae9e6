using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class DealBuilder : NopEntityBuilder<Deal>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(Deal.ListingName)).AsString(ListingContent.LongestName).NotNullable()
        .WithColumn(nameof(Deal.Amount)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).NotNullable()
        .WithColumn(nameof(Deal.ListedAmount)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).Nullable()
        .WithColumn(nameof(Deal.OfferedAmount)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).Nullable()
        .WithColumn(nameof(Deal.ProposedAmount)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).Nullable()
        .WithColumn(nameof(Deal.AskedAmount)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).Nullable()
        .WithColumn(nameof(Deal.Phone)).AsString(DealTerms.LongestPhone).Nullable()
        .WithColumn(nameof(Deal.Message)).AsString(DealTerms.LongestMessage).Nullable()
        .WithColumn(nameof(Deal.TrackingNumber)).AsString(DealCommand.LongestTrackingNumber).Nullable();
}
