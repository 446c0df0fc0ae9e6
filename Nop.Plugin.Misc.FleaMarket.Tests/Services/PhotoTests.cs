using Nop.Core.Domain.Media;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

[TestFixture(StoreDatabase.Sqlite)]
internal class PhotoTests(StoreDatabase database) : StoreTests(database)
{
    private static readonly Photo _photo = new(Jpeg.Picture(), 64, 48);

    private Task<int> PicturesAsync() => Store.AskAsync((IRepository<Picture> pictures) => pictures.Table.CountAsync());

    private Task<bool> ExistsAsync(int pictureId) =>
        Store.AskAsync((IRepository<Picture> pictures) => pictures.Table.AnyAsync(picture => picture.Id == pictureId));

    [Test]
    public async Task A_refused_offer_leaves_no_photo_behind()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        var before = await PicturesAsync();

        var outcome = await Scene.OfferAsync(seller, item, Scene.Content(quantity: 2), _photo);

        Assert.That((outcome.Refusal, await PicturesAsync()), Is.EqualTo((ListingRefusal.NotEnoughUnits, before)));
    }

    [Test]
    public async Task A_refused_edit_leaves_the_photo_that_was_there()
    {
        var seller = await Scene.CustomerAsync();
        var listing = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller), photo: _photo);
        var before = await PicturesAsync();

        Assert.That((await Scene.EditAsync(listing, Scene.Content() with { Price = 0 }, _photo)).Succeeded, Is.False);

        Assert.That((await PicturesAsync(), (await Scene.NowAsync(listing)).PictureId), Is.EqualTo((before, listing.PictureId)));
    }

    [Test]
    public async Task A_replaced_photo_is_deleted()
    {
        var seller = await Scene.CustomerAsync();
        var listing = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller), photo: _photo);
        var former = listing.PictureId;

        listing = Scene.Done(await Scene.EditAsync(listing, photo: _photo));

        Assert.That(listing.PictureId, Is.Not.EqualTo(former));
        Assert.That((await ExistsAsync(former), await ExistsAsync(listing.PictureId)), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task A_dropped_photo_is_deleted()
    {
        var seller = await Scene.CustomerAsync();
        var listing = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller), photo: _photo);
        var former = listing.PictureId;

        listing = Scene.Done(await Scene.EditAsync(listing, dropPhoto: true));

        Assert.That((listing.PictureId, await ExistsAsync(former)), Is.EqualTo((0, false)));
    }

    [Test]
    public async Task An_edit_that_says_nothing_of_the_photo_keeps_it()
    {
        var seller = await Scene.CustomerAsync();
        var listing = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller), photo: _photo);

        var edited = Scene.Done(await Scene.EditAsync(listing));

        Assert.That((edited.PictureId, await ExistsAsync(edited.PictureId)), Is.EqualTo((listing.PictureId, true)));
    }
}
