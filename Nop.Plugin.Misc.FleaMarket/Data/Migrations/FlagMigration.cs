using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>What moderators are told of, and since when what waits has waited. What waits already has no flags.</summary>
[NopMigration("2026/11/29 14:00:00:0000000", "Misc.FleaMarket flags for moderators", MigrationProcessType.NoMatter)]
public class FlagMigration() : TableMigration(FleaMarketTables.ListingFlag, FleaMarketTables.PhotoHash)
{
    private const string Table = FleaMarketTables.Listing;

    public override void Up()
    {
        if (CreateMissing<ListingFlag>(FleaMarketTables.ListingFlag))
        {
            Index(FleaMarketTables.ListingFlag, "Listing", nameof(ListingFlag.ListingId), nameof(ListingFlag.Revision));
            Index(FleaMarketTables.ListingFlag, "Kind", nameof(ListingFlag.KindId), nameof(ListingFlag.ListingId), nameof(ListingFlag.Revision));
        }
        if (CreateMissing<PhotoHash>(FleaMarketTables.PhotoHash))
        {
            UniqueIndex(FleaMarketTables.PhotoHash, nameof(PhotoHash.PictureId));
            foreach (var band in new[] { nameof(PhotoHash.Band0), nameof(PhotoHash.Band1), nameof(PhotoHash.Band2), nameof(PhotoHash.Band3) })
                Index(FleaMarketTables.PhotoHash, band, band, nameof(PhotoHash.Upright), nameof(PhotoHash.ListingId));
        }
        AddNumber(Table, nameof(Listing.FlagRevision));
        AddNumber(Table, nameof(Listing.FlagCount));
        AddSwitch(Table, nameof(Listing.WentLiveByItself));
        AddTime(Table, nameof(Listing.WaitsSinceUtc));
        ExecuteQuoted(Wait);
        Add(Table, "Waits", nameof(Listing.WaitsSinceUtc), nameof(Listing.Id));
        Add(Table, "Live", nameof(Listing.WentLiveByItself), nameof(Listing.StatusId), Last(nameof(Listing.UpdatedOnUtc)), Last(nameof(Listing.Id)));
        Add(FleaMarketTables.ListingRevision, "Decided", nameof(ListingRevision.ListingId), nameof(ListingRevision.ActorId), nameof(ListingRevision.ActionId), nameof(ListingRevision.CreatedOnUtc));
    }

    private static string Wait(Func<string, string> quoted) =>
        $"UPDATE {quoted(Table)} SET {quoted(nameof(Listing.WaitsSinceUtc))} = {quoted(nameof(Listing.UpdatedOnUtc))} "
        + $"WHERE {quoted(nameof(Listing.WaitsSinceUtc))} IS NULL "
        + $"AND ({quoted(nameof(Listing.StatusId))} = {ListingStatuses.WaitingId} "
        + $"OR {quoted("Id")} IN (SELECT {quoted(nameof(PendingEdit.ListingId))} FROM {quoted(FleaMarketTables.ListingDraft)}))";
}
