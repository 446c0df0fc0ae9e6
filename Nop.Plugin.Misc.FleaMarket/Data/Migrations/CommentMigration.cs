using Nop.Data.Migrations;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;

namespace Nop.Plugin.Misc.FleaMarket.Data.Migrations;

[NopMigration("2026/11/22 06:05:00:0000000", "Misc.FleaMarket comments", MigrationProcessType.Installation)]
public class CommentMigration() : TableMigration(FleaMarketTables.ListingComment, FleaMarketTables.CommentMute)
{
    public override void Up()
    {
        if (CreateMissing<ListingComment>(FleaMarketTables.ListingComment))
        {
            Index(FleaMarketTables.ListingComment, "Listing", nameof(ListingComment.ListingId), nameof(ListingComment.AnswersId), nameof(ListingComment.Id));
            Index(FleaMarketTables.ListingComment, "Seller", nameof(ListingComment.SellerId), nameof(ListingComment.ListingId));
            Index(FleaMarketTables.ListingComment, "Author", nameof(ListingComment.AuthorId), nameof(ListingComment.CreatedOnUtc));
            UniqueIndexOf(FleaMarketTables.ListingComment, "OnListing", nameof(ListingComment.ListingId), nameof(ListingComment.NumberOnListing));
            UniqueIndexOf(FleaMarketTables.ListingComment, "ByAuthor", nameof(ListingComment.AuthorId), nameof(ListingComment.NumberByAuthor));
        }
        if (CreateMissing<CommentMute>(FleaMarketTables.CommentMute))
            UniqueIndex(FleaMarketTables.CommentMute, nameof(CommentMute.ListingId), nameof(CommentMute.CustomerId));
    }
}
