using System.Text.Json;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Selling;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Domain;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>What is written about an item, on its way through forms and tables.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class ListingContentTests(StoreDatabase database) : StoreTests(database)
{
    private static readonly Photo _photo = new(Jpeg.Picture(), 64, 48);

    private static IEnumerable<string> Lost(ListingContent before, ListingContent after) =>
        ListingField.All.Where(field => field.Name != "Photo" && field.Print(before) != field.Print(after)).Select(field => field.Name);

    private Task<ListingContent> NowAsync(Listing listing) => Store.AskAsync((ListingDetails details) => details.ContentAsync(listing));

    /// <summary>The moderators' form of one listing, sent for another.</summary>
    private async Task<ListingContent> SentAsync(Listing shown, Listing listing)
    {
        var form = await Store.AskAsync((ListingModelFactory models) => models.PrepareAsync(shown));
        return (await Store.AskAsync((ModeratorEditReader reader) => reader.ReadAsync(listing, form, ListingAction.Correct))).Sent.Content;
    }

    [Test]
    public async Task The_sellers_form_gives_back_every_field()
    {
        var content = Example.OtherContent;
        var read = await Store.AskAsync(async (ListingFormReader reader) => await reader.ReadAsync(await reader.ToFormAsync(content, 1)));
        Assert.That(Lost(content, read.Content), Is.Empty);
    }

    [Test]
    public async Task The_moderators_form_gives_back_every_field()
    {
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.CorrectAsync(await Scene.OfferedAsync(), Example.OtherContent))));
        var before = await NowAsync(listing);

        Assert.That(Lost(before, await SentAsync(listing, listing)), Is.Empty);
    }

    [Test]
    public async Task The_moderators_form_changes_every_field_that_it_shows()
    {
        var shown = Scene.Done(await Scene.CorrectAsync(await Scene.OfferedAsync(2), Example.OtherContent));
        var other = await Scene.OfferedAsync(2);

        Assert.That(Lost(await NowAsync(shown), await SentAsync(shown, other)).Where(IsShown), Is.Empty);

        static bool IsShown(string field) => field == nameof(ListingContent.Characteristics)
            || typeof(ListingModel).GetProperty(field) is not null || typeof(ListingModel).GetProperty(field + "Id") is not null;
    }

    [Test]
    public async Task Every_field_is_in_the_table_after_an_offer_and_after_an_edit()
    {
        var seller = await Scene.CustomerAsync();
        var listing = Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller, 3)));
        Assert.That(Lost(Scene.Content(), await NowAsync(listing)), Is.Empty);

        listing = Scene.Done(await Scene.EditAsync(listing, Example.OtherContent));
        Assert.That(Lost(Example.OtherContent, await NowAsync(listing)), Is.Empty);
    }

    [Test]
    public async Task Photos_keep_their_order_and_the_first_is_the_cover()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        var three = Enumerable.Repeat(SubmittedPhoto.Of(_photo), 3).ToList();
        var listing = Scene.Done(await Store.AskAsync((FleaMarket.Services.Selling.SellerListingService desk) =>
            desk.OfferAsync(seller, Scene.StoreId, item.Id, new(Scene.Content(), three))));
        var first = (await NowAsync(listing)).Photos;
        Assert.That((first.Count, first.Distinct().Count(), listing.PictureId), Is.EqualTo((3, 3, first[0])));

        SubmittedPhoto[] wanted = [new(first[2], null), SubmittedPhoto.Of(_photo), new(first[0], null)];
        listing = Scene.Done(await Store.AskAsync((FleaMarket.Services.Selling.SellerListingService desk) =>
            desk.EditAsync(seller.Id, listing.Id, listing.Revision, new(Scene.Content(), wanted))));

        var now = (await NowAsync(listing)).Photos;
        Assert.That((now.Count, now[0], now[2], listing.PictureId), Is.EqualTo((3, first[2], first[0], first[2])));
        Assert.That(await Store.AskAsync((IRepository<Nop.Core.Domain.Media.Picture> pictures) => pictures.Table.AnyAsync(picture => picture.Id == first[1])), Is.False, "the one in the middle");
        Assert.That(FieldChange.Read((await Scene.HistoryAsync(listing))[^1].Changes).Select(change => change.Field), Is.EqualTo(new[] { "Photo" }));
    }

    [Test]
    public async Task An_edit_that_waited_when_there_was_one_photo_is_read_with_it()
    {
        var content = JsonSerializer.SerializeToNode(Example.Content)!.AsObject();
        content.Remove(nameof(ListingContent.Photos));
        var listing = await Scene.ApprovedAsync();
        await Store.AskAsync(async (IRepository<PendingEdit> drafts) =>
        {
            var old = PendingEdit.Of(listing.Id);
            old.Write(Example.Content with { Photos = [77] }, Store.Clock.Now);
            typeof(PendingEdit).GetProperty(nameof(PendingEdit.Content))!.SetValue(old, content.ToJsonString());
            await drafts.InsertAsync(old);
        });

        var read = await Store.AskAsync((IRepository<PendingEdit> drafts) => drafts.Table.FirstAsync(draft => draft.ListingId == listing.Id));

        Assert.That((read.Read().Photos, read.Photos()), Is.EqualTo((new[] { 77 }, new[] { 77 })));
    }
}
