using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/22 09:10:00:0000000", "Misc.FleaMarket complaints", MigrationProcessType.Installation)]
public class ComplaintMigration() : TableMigration(FleaMarketTables.Complaint)
{
    public override void Up()
    {
        if (!CreateMissing<Complaint>(FleaMarketTables.Complaint))
            return;
        UniqueIndex(FleaMarketTables.Complaint, nameof(Complaint.AuthorId), nameof(Complaint.SubjectId), nameof(Complaint.DealId), nameof(Complaint.ListingId));
        Index(FleaMarketTables.Complaint, "About", nameof(Complaint.AboutId), nameof(Complaint.SubjectId));
        Index(FleaMarketTables.Complaint, "Deal", nameof(Complaint.DealId));
    }
}
