using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class DailySummaryBuilder : NopEntityBuilder<DailySummary>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(DailySummary.DealValue)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).NotNullable()
        .WithColumn(nameof(DailySummary.AskedValue)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).NotNullable()
        .WithColumn(nameof(DailySummary.Fees)).AsDecimal(Listing.PriceDigits, Listing.PriceDecimals).NotNullable()
        .WithColumn(nameof(DailySummary.ApprovalHours)).AsString(int.MaxValue).NotNullable()
        .WithColumn(nameof(DailySummary.SaleDays)).AsString(int.MaxValue).NotNullable();
}
