using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>On what ground moderators decide, what sellers object and what becomes of complaints. Decisions of before have no ground.</summary>
[NopMigration("2026/11/29 14:10:00:0000000", "Misc.FleaMarket reasons and objections", MigrationProcessType.NoMatter)]
public class ObjectionMigration() : TableMigration(FleaMarketTables.Objection)
{
    public override void Up()
    {
        if (CreateMissing<Objection>(FleaMarketTables.Objection))
        {
            UniqueIndex(FleaMarketTables.Objection, nameof(Objection.ListingId), nameof(Objection.Revision));
            Index(FleaMarketTables.Objection, "Outcome", nameof(Objection.OutcomeId), nameof(Objection.ListingId));
            Index(FleaMarketTables.Objection, "Seller", nameof(Objection.SellerId));
            Index(FleaMarketTables.Objection, "Year", nameof(Objection.CreatedOnUtc), nameof(Objection.OutcomeId), nameof(Objection.AnsweredOnUtc));
        }
        AddNumber(FleaMarketTables.ModerationReason, nameof(ModerationReason.GroundId));
        AddNumber(FleaMarketTables.ListingRevision, nameof(ListingRevision.GroundId));
        AddSwitch(FleaMarketTables.ListingRevision, nameof(ListingRevision.WasFlagged));
        AddNumber(FleaMarketTables.Complaint, nameof(Complaint.AnsweredById));
        AddTime(FleaMarketTables.Complaint, nameof(Complaint.AnsweredOnUtc));
        if (!HasColumn(FleaMarketTables.Complaint, nameof(Complaint.Answer)))
            Create.Column(nameof(Complaint.Answer)).OnTable(FleaMarketTables.Complaint).AsString(Complaint.LongestText).Nullable();
        Add(FleaMarketTables.ListingRevision, "Year", nameof(ListingRevision.ActionId), nameof(ListingRevision.CreatedOnUtc), nameof(ListingRevision.ActorId),
            nameof(ListingRevision.GroundId), nameof(ListingRevision.WasFlagged));
        Add(FleaMarketTables.Complaint, "Year", nameof(Complaint.CreatedOnUtc), nameof(Complaint.SubjectId), nameof(Complaint.StruckOnUtc), nameof(Complaint.AnsweredOnUtc));
    }
}
