using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>Edits of approved listings that need no moderation, or wait for it while the approved version stays public.</summary>
internal class DraftTests(StoreDatabase database) : ServiceTests(database)
{
    private static readonly Photo _photo = new(Jpeg.Picture(), 64, 48);
    private static readonly ListingContent _warm = Scene.Content() with { Name = "Warm coat", Characteristics = [new("Lining", "fleece")] };

    private Task<IAsyncDisposable> KeepingPublicAsync() => Scene.SettingsAsync(settings => settings.KeepApprovedVersionPublic = true);

    private Task<IAsyncDisposable> LoweringAsync(bool keepsPublic = false) => Scene.SettingsAsync(settings =>
        (settings.LowerWithoutModeration, settings.KeepApprovedVersionPublic) = (true, keepsPublic));

    private Task<PendingEdit?> DraftAsync(Listing listing) =>
        Store.AskAsync((IRepository<PendingEdit> drafts) => drafts.Table.FirstOrDefaultAsync(draft => draft.ListingId == listing.Id))!;

    private async Task<ListingRevision> LastAsync(Listing listing) => (await Scene.HistoryAsync(listing))[^1];

    [Test]
    public async Task A_lower_price_or_quantity_alone_shows_at_once([Values] bool price)
    {
        await using var _ = await LoweringAsync();
        var listing = await Scene.ApprovedAsync(bought: 2, quantity: 2);
        var content = price ? Scene.Content(2) with { Price = Scene.Content().Price - 1 } : Scene.Content(1);

        listing = Scene.Done(await Scene.EditAsync(listing, content));

        Assert.That((listing.Status, listing.Price, listing.Quantity), Is.EqualTo((ListingStatus.Approved, content.Price, content.Quantity)));
        Assert.That((await LastAsync(listing)).Action, Is.EqualTo(ListingAction.Lower));
        Assert.That(FieldChange.Read((await LastAsync(listing)).Changes).Select(change => change.Field), Is.EqualTo(new[] { price ? "Price" : "Quantity" }));
        Assert.That((await Scene.BalanceAsync(listing.OrderItemId)).Held, Is.EqualTo(content.Quantity));
    }

    [Test]
    public async Task Everything_else_is_moderated()
    {
        await using var _ = await LoweringAsync();
        ListingContent[] more =
        [
            Scene.Content() with { Price = Scene.Content().Price + 1 }, Scene.Content(2), Scene.Content() with { Description = "Warmer" },
            Scene.Content() with { Price = 1, Name = "Cheap coat" }, Scene.Content() with { Price = 1, Quantity = 2 }
        ];
        foreach (var content in more)
            Assert.That(Scene.Done(await Scene.EditAsync(await Scene.ApprovedAsync(bought: 2), content)).Status, Is.EqualTo(ListingStatus.OnModeration), content.ToString());
        Assert.That(Scene.Done(await Scene.EditAsync(await Scene.ApprovedAsync(), Scene.Content() with { Price = 1 }, _photo)).Status, Is.EqualTo(ListingStatus.OnModeration), "photo");
    }

    [Test]
    public async Task Without_the_settings_every_edit_is_moderated_before_it_shows()
    {
        var listing = Scene.Done(await Scene.EditAsync(await Scene.ApprovedAsync(), Scene.Content() with { Price = 1 }));
        Assert.That((listing.Status, listing.EditWaits), Is.EqualTo((ListingStatus.OnModeration, false)));
    }

    [Test]
    public async Task The_approved_version_stays_public_until_the_edit_is_approved()
    {
        await using var _ = await KeepingPublicAsync();
        var before = await Scene.ApprovedAsync();

        var listing = Scene.Done(await Scene.EditAsync(before, _warm));
        Assert.That((listing.Status, listing.EditWaits, listing.Name), Is.EqualTo((ListingStatus.Approved, true, before.Name)));
        Assert.That((await DraftAsync(listing))!.Read().Name, Is.EqualTo("Warm coat"));

        listing = Scene.Done(await Scene.ApproveAsync(listing));
        Assert.That((listing.Status, listing.EditWaits, listing.Name, listing.ApprovedOnUtc), Is.EqualTo((ListingStatus.Approved, false, "Warm coat", before.ApprovedOnUtc)));
        Assert.That(await Store.AskAsync((ListingDetails lines) => lines.CharacteristicsAsync(listing.Id)), Is.EqualTo(_warm.Characteristics));
        Assert.That(await DraftAsync(listing), Is.Null);
        Assert.That((await Scene.HistoryAsync(listing)).Select(entry => entry.Action), Is.EqualTo(new[]
            { ListingAction.Offer, ListingAction.Approve, ListingAction.ProposeEdit, ListingAction.AcceptEdit }));
    }

    [Test]
    public async Task A_rejected_edit_leaves_the_approved_version_and_says_why()
    {
        await using var _ = await KeepingPublicAsync();
        var before = await Scene.ApprovedAsync();
        var listing = Scene.Done(await Scene.EditAsync(before, _warm));
        Assert.That((await Scene.RejectAsync(listing, " ")).Refusal, Is.EqualTo(ListingRefusal.ReasonMissing));

        listing = Scene.Done(await Scene.RejectAsync(listing, "Not a coat"));
        Assert.That((listing.Status, listing.EditWaits, listing.Name, listing.Reason), Is.EqualTo((ListingStatus.Approved, false, before.Name, "Not a coat")));
        Assert.That(((await DraftAsync(listing))!.DeclinedRevision, (await LastAsync(listing)).Reason), Is.EqualTo((listing.Revision, "Not a coat")));

        listing = Scene.Done(await Scene.EditAsync(listing, _warm));
        Assert.That((listing.EditWaits, listing.Reason), Is.EqualTo((true, (string?)null)));
        listing = Scene.Done(await Scene.RejectAsync(Scene.Done(await Scene.RejectAsync(listing))));
        Assert.That(listing.Status, Is.EqualTo(ListingStatus.Rejected), "nothing waits, so it is the listing that is rejected");
    }

    [Test]
    public async Task A_later_edit_replaces_the_one_that_waits_and_the_same_again_takes_it_back()
    {
        await using var _ = await KeepingPublicAsync();
        var listing = Scene.Done(await Scene.EditAsync(await Scene.ApprovedAsync(), _warm));

        listing = Scene.Done(await Scene.EditAsync(listing, _warm with { Name = "Warmer coat" }));
        Assert.That((await DraftAsync(listing))!.Read().Name, Is.EqualTo("Warmer coat"));
        listing = Scene.Done(await Scene.EditAsync(listing, Scene.Content()));

        Assert.That((listing.EditWaits, await DraftAsync(listing)), Is.EqualTo((false, (PendingEdit?)null)));
    }

    [Test]
    public async Task A_lower_price_of_what_is_public_takes_the_waiting_edit_back()
    {
        await using var _ = await LoweringAsync(keepsPublic: true);
        var listing = Scene.Done(await Scene.EditAsync(await Scene.ApprovedAsync(), _warm));

        listing = Scene.Done(await Scene.EditAsync(listing, Scene.Content() with { Price = 1 }));

        Assert.That((listing.Status, listing.EditWaits, listing.Price, await DraftAsync(listing)), Is.EqualTo((ListingStatus.Approved, false, 1m, (PendingEdit?)null)));
    }

    [Test]
    public async Task A_waiting_edit_goes_with_the_offer([Values(ListingAction.Withdraw, ListingAction.SellOut, ListingAction.Remove)] ListingAction action)
    {
        await using var _ = await KeepingPublicAsync();
        var listing = Scene.Done(await Scene.EditAsync(await Scene.ApprovedAsync(), _warm));

        listing = Scene.Done(action switch
        {
            ListingAction.Withdraw => await Scene.WithdrawAsync(listing),
            ListingAction.SellOut => await Scene.SellAsync(listing),
            _ => await Scene.RemoveAsync(listing)
        });

        Assert.That((listing.EditWaits, await DraftAsync(listing)), Is.EqualTo((false, (PendingEdit?)null)));
    }

    [Test]
    public async Task Units_are_taken_when_the_edit_is_approved()
    {
        await using var _ = await KeepingPublicAsync();
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, 3);
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, item)));
        listing = Scene.Done(await Scene.EditAsync(listing, Scene.Content(3)));
        Assert.That((await Scene.BalanceAsync(item.Id)).Held, Is.EqualTo(1));
        var other = await Scene.OfferedAsync(seller, item);

        Assert.That((await Scene.ApproveAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.NotEnoughUnits));
        Scene.Done(await Scene.WithdrawAsync(other));
        Scene.Done(await Scene.ApproveAsync(listing));
        Assert.That((await Scene.BalanceAsync(item.Id)).Held, Is.EqualTo(3));
    }

    [Test]
    public async Task Units_sold_meanwhile_are_not_offered_again()
    {
        await using var _ = await KeepingPublicAsync();
        var listing = await Scene.ApprovedAsync(bought: 5, quantity: 3);
        listing = Scene.Done(await Scene.EditAsync(listing, _warm with { Quantity = 3 }));
        listing = Scene.Done(await Scene.SellAsync(listing));
        Assert.That((listing.EditWaits, listing.Quantity), Is.EqualTo((true, 2)));

        listing = Scene.Done(await Scene.ApproveAsync(listing));

        Assert.That((listing.Quantity, listing.SoldQuantity, listing.Name), Is.EqualTo((2, 1, "Warm coat")));
    }

    [Test]
    public async Task A_moderators_change_of_a_waiting_edit_waits_with_it()
    {
        await using var _ = await KeepingPublicAsync();
        var listing = Scene.Done(await Scene.EditAsync(await Scene.ApprovedAsync(), _warm));

        listing = Scene.Done(await Scene.CorrectAsync(listing, _warm with { Name = "Warm winter coat" }));
        Assert.That((listing.EditWaits, listing.Name), Is.EqualTo((true, Scene.Content().Name)));

        Assert.That(Scene.Done(await Scene.ApproveAsync(listing)).Name, Is.EqualTo("Warm winter coat"));
    }

    [Test]
    public async Task A_decision_on_an_older_edit_is_refused()
    {
        await using var _ = await KeepingPublicAsync();
        var shown = Scene.Done(await Scene.EditAsync(await Scene.ApprovedAsync(), _warm));
        var revision = shown.Revision;
        Scene.Done(await Scene.EditAsync(shown, _warm with { Name = "Quite another thing" }));

        var outcome = await Store.AskAsync((ModerationService desk) => desk.DecideAsync(new(ListingAction.Approve, Scene.Moderator, null), shown.Id, revision));

        Assert.That(outcome.Refusal, Is.EqualTo(ListingRefusal.ChangedMeanwhile));
    }

    [Test]
    public async Task Photos_that_nobody_shows_are_deleted([Values] bool approved)
    {
        await using var _ = await KeepingPublicAsync();
        var seller = await Scene.CustomerAsync();
        var listing = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller), photo: _photo);
        listing = Scene.Done(await Scene.ApproveAsync(listing));
        var first = listing.PictureId;
        listing = Scene.Done(await Scene.EditAsync(listing, _warm, _photo));
        var second = (await DraftAsync(listing))!.PictureId;
        listing = Scene.Done(await Scene.EditAsync(listing, _warm, _photo));
        var third = (await DraftAsync(listing))!.PictureId;
        Assert.That((listing.PictureId, await IsThereAsync(first), await IsThereAsync(second), await IsThereAsync(third)), Is.EqualTo((first, true, false, true)));

        listing = Scene.Done(approved ? await Scene.ApproveAsync(listing) : await Scene.RejectAsync(listing));

        Assert.That((listing.PictureId, await IsThereAsync(first), await IsThereAsync(third)), Is.EqualTo((approved ? third : first, !approved, true)));
        Scene.Done(await Scene.EditAsync(listing, _warm with { Name = "Warmer coat" }));
        Assert.That(await IsThereAsync(third), Is.EqualTo(approved), "a declined edit is kept until the next");

        Task<bool> IsThereAsync(int pictureId) =>
            Store.AskAsync(async (IPictureService pictures) => await pictures.GetPictureByIdAsync(pictureId) is not null);
    }

    [Test]
    public async Task Waiting_edits_are_counted_and_listed_with_the_waiting_listings()
    {
        await using var _ = await KeepingPublicAsync();
        var before = await Store.AskAsync((PendingListingsCounter waiting) => waiting.CountAsync());
        var listing = Scene.Done(await Scene.EditAsync(await Scene.ApprovedAsync(), _warm));

        Assert.That(await Store.AskAsync((PendingListingsCounter waiting) => waiting.CountAsync()), Is.EqualTo(before + 1));
        var filter = new ModerationSearchCriteria { SellerId = listing.SellerId, Statuses = [ListingStatus.OnModeration] };
        Assert.That((await Store.AskAsync((ModerationQueries queue) => queue.GetPageAsync(filter, 0, 10))).Select(found => found.Id), Is.EqualTo(new[] { listing.Id }));
        var batch = await Store.AskAsync((ModerationBatch all) =>
            all.DecideAllAsync(new(ListingAction.Approve, Scene.Moderator, null), filter, Store.Clock.Now, 0));

        Assert.That((batch.Changed, (await Scene.NowAsync(listing)).Name), Is.EqualTo((1, "Warm coat")));
        Assert.That(await Store.AskAsync((PendingListingsCounter waiting) => waiting.CountAsync()), Is.EqualTo(before));
    }
}
