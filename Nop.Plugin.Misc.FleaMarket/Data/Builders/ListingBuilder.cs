using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class ListingBuilder : NopEntityBuilder<Listing>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(Listing.Name)).AsString(ListingContent.LongestName).NotNullable()
        .WithColumn(nameof(Listing.Price)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).NotNullable()
        .WithColumn(nameof(Listing.LowestPrice)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).NotNullable()
        .WithColumn(nameof(Listing.LowestOffer)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).NotNullable()
        .WithColumn(nameof(Listing.Description)).AsString(ListingContent.LongestDescription).NotNullable()
        .WithColumn(nameof(Listing.Phone)).AsString(Contact.LongestPart).Nullable()
        .WithColumn(nameof(Listing.Messenger)).AsString(Contact.LongestPart).Nullable()
        .WithColumn(nameof(Listing.Email)).AsString(Contact.LongestPart).Nullable();
}
