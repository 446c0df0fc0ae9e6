using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Flags;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>What the store notices about what is sent, and what goes live by itself.</summary>
internal class FlagTests(StoreDatabase database) : ServiceTests(database)
{
    /// <summary>Of the last picture; no two tests have one alike.</summary>
    private static int _seed;

    private async Task<string> FlagsAsync(Listing listing)
    {
        var flags = await Store.AskAsync((ListingFlags all) => all.NowAsync([listing]));
        return string.Join(" ", flags[listing.Id].Select(flag => flag.Detail is null ? $"{flag.Kind}" : $"{flag.Kind}:{flag.Detail}"));
    }

    private async Task<Listing> OfferedAsync(Customer seller, ListingContent? content = null, Photo? photo = null) =>
        Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), content ?? Plain, photo));

    /// <summary>A seller of whom something was approved.</summary>
    private async Task<Customer> KnownAsync(int approvals = 1)
    {
        var seller = await Scene.CustomerAsync();
        for (var approval = 0; approval < approvals; approval++)
            Scene.Done(await Scene.ApproveAsync(await OfferedAsync(seller)));
        return seller;
    }

    private static ListingContent Plain => Scene.Content() with { Name = "A coat", Description = "Worn twice" };

    private async Task<Photo> PhotoAsync(byte[] file, int turns = 0) =>
        (await Store.AskAsync((PhotoReader reader) => reader.ReadAsync(file, turns))).Value!;

    [Test]
    public async Task A_first_listing_is_flagged_until_one_is_approved()
    {
        var seller = await Scene.CustomerAsync();
        var first = await OfferedAsync(seller);
        Assert.That((await FlagsAsync(first), first.FlagCount, first.FlagRevision), Is.EqualTo(("FirstListing", 1, 1)));

        Scene.Done(await Scene.ApproveAsync(first));
        var second = await OfferedAsync(seller);
        Assert.That((await FlagsAsync(second), second.FlagCount), Is.EqualTo(("", 0)));
    }

    [Test]
    public async Task Words_and_contact_data_are_flagged_with_what_was_found_and_anew_with_each_edit()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.FlagWords = "replica\nno papers");
        var seller = await KnownAsync();
        var listing = await OfferedAsync(seller, Plain with { Name = "REPLICA 🧥", Description = "Write to me@example.com", Characteristics = [new("Chat", "@anna_smith")] });

        Assert.That(await FlagsAsync(listing), Is.EqualTo("ContactData:me@example.com ContactData:@anna_smith ListedWord:replica"));
        Assert.That(listing.FlagCount, Is.EqualTo(2));
        Assert.That((await Store.AskAsync((ModerationQueries queue) => queue.GetPageAsync(new() { SellerId = seller.Id, Flags = (FlagFilter)FlagKind.ListedWord }, 0, 10))).Select(row => row.Id), Is.EqualTo(new[] { listing.Id }));

        listing = Scene.Done(await Scene.EditAsync(listing, Plain));
        Assert.That((await FlagsAsync(listing), listing.FlagCount), Is.EqualTo(("", 0)));
        Assert.That((await Store.AskAsync((ListingFlags all) => all.HistoryAsync(listing.Id)))[1].Count(), Is.EqualTo(3));
        Assert.That((await Store.AskAsync((ModerationQueries queue) => queue.GetPageAsync(new() { SellerId = seller.Id, Flags = (FlagFilter)FlagKind.ListedWord }, 0, 10))), Is.Empty);
    }

    [Test]
    public async Task Contact_data_beside_the_words_is_no_flag() =>
        Assert.That(await FlagsAsync(await OfferedAsync(await KnownAsync(), Plain with { Contact = new("+1 415 555 0132", true, "@anna_smith", true, "me@example.com", true) })), Is.Empty);

    [Test]
    public async Task Nothing_is_flagged_that_the_owner_does_not_want()
    {
        await using var _ = await Scene.SettingsAsync(settings =>
        {
            (settings.FlagContactData, settings.FlagFirstListing, settings.FlagPriceAboveNew, settings.FlagSamePhoto) = (false, false, false, false);
            (settings.FlagRejectionDays, settings.FlagPartialRefund) = (0, false);
        });
        var listing = await OfferedAsync(await Scene.CustomerAsync(), Plain with { Description = "me@example.com", Price = 1000 });
        Assert.That(await FlagsAsync(listing), Is.Empty);
    }

    [Test]
    public async Task A_price_above_new_is_flagged_with_the_price_new()
    {
        var seller = await KnownAsync();
        Assert.That(await FlagsAsync(await OfferedAsync(seller, Plain with { Price = 101 })), Does.Match("^PriceAboveNew:100(\\.0+)?$"));
        Assert.That(await FlagsAsync(await OfferedAsync(seller, Plain with { Price = 100 })), Is.Empty);
    }

    [Test]
    public async Task A_partial_refund_and_rejections_of_late_are_flagged()
    {
        var seller = await KnownAsync();
        Scene.Done(await Scene.RejectAsync(await OfferedAsync(seller)));
        var item = await Scene.BuyAsync(seller, change: order => order.RefundedAmount = 5);
        var listing = Scene.Done(await Scene.OfferAsync(seller, item, Plain));
        Assert.That(await FlagsAsync(listing), Does.Match("^RecentRejection:1 PartialRefund:5(\\.0+)?$"));

        Store.Clock.Move(TimeSpan.FromDays(31));
        Assert.That(await FlagsAsync(await OfferedAsync(seller)), Is.Empty);
    }

    [Test]
    public async Task A_photo_of_another_listing_is_found_turned_shrunk_and_saved_anew([Values(0, 1, 2, 3)] int turns)
    {
        var seed = Interlocked.Increment(ref _seed);
        var first = await OfferedAsync(await KnownAsync(), photo: await PhotoAsync(Drawing.Jpeg(seed)));
        Assert.That(await FlagsAsync(first), Is.Empty);
        var other = await OfferedAsync(await KnownAsync(), photo: await PhotoAsync(Drawing.Jpeg(Interlocked.Increment(ref _seed))));
        Assert.That(await FlagsAsync(other), Is.Empty);

        var thief = await KnownAsync();
        var copy = await OfferedAsync(thief, photo: await PhotoAsync(Drawing.Jpeg(seed, 400, 300, 40), turns));
        Assert.That(await FlagsAsync(copy), Is.EqualTo($"SamePhoto:{first.Id}"));

        var edited = Scene.Done(await Scene.EditAsync(copy, Plain with { Description = "Worn thrice" }));
        Assert.That(await FlagsAsync(edited), Is.EqualTo($"SamePhoto:{first.Id}"), "the photo that stays is compared, too");
    }

    [Test]
    public async Task The_same_order_items_photo_and_a_picture_of_nothing_are_no_flag()
    {
        var seller = await KnownAsync();
        var item = await Scene.BuyAsync(seller, 2);
        var seed = Interlocked.Increment(ref _seed);
        Scene.Done(await Scene.WithdrawAsync(Scene.Done(await Scene.OfferAsync(seller, item, Plain, await PhotoAsync(Drawing.Jpeg(seed))))));
        Assert.That(await FlagsAsync(Scene.Done(await Scene.OfferAsync(seller, item, Plain, await PhotoAsync(Drawing.Jpeg(seed))))), Is.Empty);

        using var grey = new SkiaSharp.SKBitmap(64, 64);
        grey.Erase(SkiaSharp.SKColors.Gray);
        var nothing = grey.Encode(SkiaSharp.SKEncodedImageFormat.Png, 100).ToArray();
        for (var listing = 0; listing < 2; listing++)
            Assert.That(await FlagsAsync(await OfferedAsync(seller, photo: await PhotoAsync(nothing))), Is.Empty);
    }

    [Test]
    public async Task Photos_of_before_are_read_by_the_task_and_fingerprints_go_with_their_photos()
    {
        var seed = Interlocked.Increment(ref _seed);
        var first = await OfferedAsync(await KnownAsync(), photo: await PhotoAsync(Drawing.Jpeg(seed)));
        await Store.AskAsync((IRepository<PhotoHash> hashes) => hashes.DeleteAsync(hash => hash.ListingId == first.Id));
        await Store.AskAsync((PhotoHashes hashes) => hashes.FillAsync());

        var copy = await OfferedAsync(await KnownAsync(), photo: await PhotoAsync(Drawing.Jpeg(seed)));
        Assert.That(await FlagsAsync(copy), Is.EqualTo($"SamePhoto:{first.Id}"));

        Scene.Done(await Scene.EditAsync(copy, Plain, dropPhoto: true));
        Assert.That(await Store.AskAsync((IRepository<PhotoHash> hashes) => hashes.Table.CountAsync(hash => hash.PictureId == copy.PictureId)), Is.Zero);
    }

    [Test]
    public async Task What_waits_longest_comes_first_and_a_correction_changes_nothing_about_it()
    {
        var seller = await KnownAsync();
        var first = await OfferedAsync(seller);
        Store.Clock.Move(TimeSpan.FromHours(1));
        var second = await OfferedAsync(seller, Plain with { Description = "me@example.com" });
        Store.Clock.Move(TimeSpan.FromHours(1));
        first = Scene.Done(await Scene.CorrectAsync(first, Plain with { Name = "A warm coat" }));
        Assert.That(await OrderAsync(ModerationOrder.WaitsLongest), Is.EqualTo(new[] { first.Id, second.Id }));
        Assert.That(await OrderAsync(ModerationOrder.MostFlags), Is.EqualTo(new[] { second.Id, first.Id }));

        first = Scene.Done(await Scene.EditAsync(first, Plain));
        Assert.That(await OrderAsync(ModerationOrder.WaitsLongest), Is.EqualTo(new[] { second.Id, first.Id }));
        Assert.That(Scene.Done(await Scene.ApproveAsync(first)).WaitsSinceUtc, Is.Null);

        async Task<IEnumerable<int>> OrderAsync(ModerationOrder order) => (await Store.AskAsync((ModerationQueries queue) =>
            queue.GetPageAsync(new() { SellerId = seller.Id, Statuses = [ListingStatus.OnModeration], Order = order }, 0, 10))).Select(row => row.Id);
    }

    [Test]
    public async Task A_trusted_sellers_listing_goes_live_at_once_and_says_so()
    {
        var seller = await KnownAsync(2);
        await using var _ = await Scene.SettingsAsync(settings => settings.TrustAfterApprovals = 2);

        var listing = await OfferedAsync(seller);

        Assert.That((listing.Status, listing.WentLiveByItself, listing.WaitsSinceUtc), Is.EqualTo((ListingStatus.Approved, true, (DateTime?)null)));
        Assert.That((await Scene.HistoryAsync(listing)).Select(entry => (entry.Action, entry.Actor)),
            Is.EqualTo(new[] { (ListingAction.Offer, ListingActor.Seller), (ListingAction.Approve, ListingActor.Store) }));
        Assert.That(await MailsAsync(seller.Email), Has.Exactly(3).Contains("Approved"));
        Assert.That(await Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table.CountAsync(mail => mail.Body.Contains(seller.Email) && mail.Subject.Contains("is waiting"))), Is.EqualTo(2), "nobody waits for a moderator");
        Assert.That((await Store.AskAsync((ModerationQueries queue) => queue.GetPageAsync(new() { SellerId = seller.Id, Flags = FlagFilter.WentLiveByItself }, 0, 10))).Select(row => row.Id), Is.EqualTo(new[] { listing.Id }));

        listing = Scene.Done(await Scene.RejectAsync(listing));
        Assert.That((listing.Status, listing.WentLiveByItself), Is.EqualTo((ListingStatus.Rejected, false)));
        Assert.That((await OfferedAsync(seller)).Status, Is.EqualTo(ListingStatus.OnModeration), "a rejection ends it");
    }

    [Test]
    public async Task Trust_is_no_more_than_what_moderators_have_approved_and_ends_with_a_flag()
    {
        var seller = await KnownAsync();
        await using var _ = await Scene.SettingsAsync(settings => settings.TrustAfterApprovals = 2);
        Assert.That((await OfferedAsync(seller)).Status, Is.EqualTo(ListingStatus.OnModeration), "one is not two");
        seller = await KnownAsync(2);
        Assert.That((await OfferedAsync(seller, Plain with { Description = "me@example.com" })).Status, Is.EqualTo(ListingStatus.OnModeration), "flagged");
    }

    [Test]
    public async Task A_trusted_sellers_edit_goes_live_at_once([Values] bool keepsPublic)
    {
        var seller = await KnownAsync(2);
        var before = Scene.Done(await Scene.ApproveAsync(await OfferedAsync(seller)));
        await using var _ = await Scene.SettingsAsync(settings => (settings.TrustAfterApprovals, settings.KeepApprovedVersionPublic) = (2, keepsPublic));

        var listing = Scene.Done(await Scene.EditAsync(before, Plain with { Name = "A warm coat" }));

        Assert.That((listing.Status, listing.Name, listing.EditWaits, listing.WentLiveByItself), Is.EqualTo((ListingStatus.Approved, "A warm coat", false, true)));
        Assert.That((await Scene.HistoryAsync(listing)).Skip(2).Select(entry => entry.Action), Is.EqualTo(keepsPublic
            ? new[] { ListingAction.ProposeEdit, ListingAction.AcceptEdit }
            : new[] { ListingAction.Edit, ListingAction.Approve }));
    }

    private Task<List<string>> MailsAsync(string to) => Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table.Where(mail => mail.To == to).Select(mail => mail.Subject).ToListAsync());
}
