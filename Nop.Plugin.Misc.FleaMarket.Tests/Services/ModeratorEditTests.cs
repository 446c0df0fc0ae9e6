using Nop.Core.Domain.Media;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

[TestFixture(StoreDatabase.Sqlite)]
internal class ModeratorEditTests(StoreDatabase database) : StoreTests(database)
{
    private Task<Outcome<ListingRefusal, Listing>> EditAsync(Listing shown, ListingAction action, ListingContent content, string? reason = null, Photo? photo = null) =>
        Store.AskAsync((ModerationService desk) => desk.EditAsync(shown, new(new(action, Scene.Moderator, reason), shown.Revision, new(content, photo is null ? null : [SubmittedPhoto.Of(photo)]))));

    private Task<int> PicturesAsync() => Store.AskAsync((IRepository<Picture> pictures) => pictures.Table.CountAsync());

    [Test]
    public async Task What_is_saved_and_decided_at_once_is_both_in_the_history()
    {
        var shown = await Scene.OfferedAsync();

        var now = Scene.Done(await EditAsync(shown, ListingAction.Approve, Scene.Content() with { Name = "Tidied" }));

        Assert.That((now.Name, now.Status, now.Revision), Is.EqualTo(("Tidied", ListingStatus.Approved, shown.Revision + 2)));
        Assert.That((await Scene.HistoryAsync(shown)).Select(entry => entry.Action), Is.EqualTo(new[] { ListingAction.Offer, ListingAction.Correct, ListingAction.Approve }));
    }

    [Test]
    public async Task A_decision_that_is_refused_saves_nothing()
    {
        var shown = await Scene.OfferedAsync();
        var pictures = await PicturesAsync();
        await using var _ = await Scene.SettingsAsync(settings => settings.HighestPercentOfPricePaid = 1);

        var outcome = await EditAsync(shown, ListingAction.Approve, Scene.Content() with { Name = "Tidied" }, photo: new([0xFF, 0xD8, 0xFF, 0xD9], 1, 1));

        Assert.That(outcome.Refusals, Is.EqualTo(new[] { ListingRefusal.PriceTooHigh }));
        Assert.That((outcome.Value!.Name, outcome.Value.Revision), Is.EqualTo((shown.Name, shown.Revision)));
        var now = await Scene.NowAsync(shown);
        Assert.That((now.Name, now.Status, now.Revision, await PicturesAsync()), Is.EqualTo((shown.Name, ListingStatus.OnModeration, shown.Revision, pictures)));
        Assert.That(await Scene.HistoryAsync(shown), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_is_wrong_with_the_words_and_with_the_decision_is_told_at_once()
    {
        var shown = await Scene.OfferedAsync();

        var outcome = await EditAsync(shown, ListingAction.Reject, Scene.Content() with { Name = "", Price = 0 }, " ");

        Assert.That(outcome.Refusals, Is.EqualTo(new[] { ListingRefusal.NameMissing, ListingRefusal.PriceNotPositive, ListingRefusal.ReasonMissing }));
    }

    [Test]
    public async Task A_decision_without_a_change_leaves_one_entry()
    {
        var shown = await Scene.OfferedAsync();

        Scene.Done(await EditAsync(shown, ListingAction.Reject, Scene.Content(), "Blurred"));

        Assert.That((await Scene.HistoryAsync(shown)).Select(entry => entry.Action), Is.EqualTo(new[] { ListingAction.Offer, ListingAction.Reject }));
    }
}
