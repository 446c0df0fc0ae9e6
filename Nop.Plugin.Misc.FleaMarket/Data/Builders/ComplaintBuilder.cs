using FluentMigrator.Builders.Create.Table;
using Nop.Data.Mapping.Builders;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Builders;

public class ComplaintBuilder : NopEntityBuilder<Complaint>
{
    public override void MapEntity(CreateTableExpressionBuilder table) => table
        .WithColumn(nameof(Complaint.Type)).AsString(ModerationReason.LongestText).NotNullable()
        .WithColumn(nameof(Complaint.Text)).AsString(Complaint.LongestText).Nullable()
        .WithColumn(nameof(Complaint.Answer)).AsString(Complaint.LongestText).Nullable()
        .WithColumn(nameof(Complaint.StruckReason)).AsString(Complaint.LongestText).Nullable();
}
