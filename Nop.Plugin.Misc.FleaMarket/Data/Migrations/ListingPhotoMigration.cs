using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

/// <summary>A listing has several photos; the one that it had becomes the first.</summary>
[NopMigration("2026/11/29 10:00:00:0000000", "Misc.FleaMarket photos of listings", MigrationProcessType.NoMatter)]
public class ListingPhotoMigration() : TableMigration(FleaMarketTables.ListingPhoto)
{
    private const string Table = FleaMarketTables.ListingPhoto;
    private const string Listings = FleaMarketTables.Listing;

    private static readonly string[] _columns = [nameof(ListingPhoto.ListingId), nameof(ListingPhoto.PictureId), nameof(ListingPhoto.DisplayOrder)];

    public override void Up()
    {
        CreateMissing<ListingPhoto>(Table);
        if (HasUniqueIndex(Table))
            return;
        ExecuteQuoted(Copy);
        UniqueIndex(Table, nameof(ListingPhoto.ListingId), nameof(ListingPhoto.PictureId));
    }

    /// <summary>None twice, so that it goes on where it was broken off.</summary>
    private static string Copy(Func<string, string> quoted)
    {
        var columns = string.Join(", ", _columns.Select(quoted));
        return $"INSERT INTO {quoted(Table)} ({columns}) SELECT l.{quoted("Id")}, l.{quoted("PictureId")}, 0 FROM {quoted(Listings)} l WHERE l.{quoted("PictureId")} > 0 "
            + $"AND NOT EXISTS (SELECT 1 FROM {quoted(Table)} p WHERE p.{quoted("ListingId")} = l.{quoted("Id")})";
    }
}
