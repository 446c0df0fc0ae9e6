using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class FavouriteTests
{
    private static readonly DateTime _now = new(2026, 11, 29);

    private static Listing OnOffer(decimal price = 60)
    {
        var listing = Listing.Create(Example.Item, Example.Content with { Price = price, Quantity = 1 }, _now);
        listing.Make(ListingMoves.All.Single(move => move is { From: ListingStatus.OnModeration, Action: ListingAction.Approve, Actor: ListingActor.Moderator }), null, null, _now);
        return listing;
    }

    private static Favourite Known(decimal price) => Favourite.Of(Example.Item.OwnerId + 1, OnOffer(price), 1, _now);

    [TestCase(60, new FavouriteNewsKind[0])]
    [TestCase(61, new[] { FavouriteNewsKind.PriceLower })]
    [TestCase(59, new FavouriteNewsKind[0])]
    public void A_price_is_news_while_it_is_lower_than_the_one_that_is_known(decimal known, FavouriteNewsKind[] news) =>
        Assert.That(Known(known).NewsOf(OnOffer(), _now), Is.EqualTo(news));

    [Test]
    public void What_was_gone_is_news_when_it_can_be_had_and_not_before()
    {
        var listing = OnOffer();
        listing.Reserve(1);
        Assert.That(Known(60).Gone().NewsOf(listing, _now), Is.Empty);

        listing.Reserve(-1);

        Assert.That(Known(60).Gone().NewsOf(listing, _now), Is.EqualTo(new[] { FavouriteNewsKind.OnOfferAgain }));
    }

    [Test]
    public void What_was_told_is_known()
    {
        var (known, listing) = (Known(80).Gone(), OnOffer());

        Assert.That(known.Told(listing, _now).NewsOf(listing, _now), Is.Empty);
    }

    [TestCase(1, true)]
    [TestCase(2, true)]
    [TestCase(3, false)]
    [TestCase(-1, false)]
    public void The_last_days_on_offer_are_news_until_they_are_told_and_again_after_a_renewal(int days, bool isNews)
    {
        var (known, listing) = (Known(60), OnOffer());
        listing.OfferUntil(_now.AddDays(days));
        Assert.That(known.NewsOf(listing, _now), Is.EqualTo(isNews ? new[] { FavouriteNewsKind.EndsSoon } : []));

        var told = known.Told(listing, _now);
        Assert.That(told.NewsOf(listing, _now), Is.Empty);
        listing.OfferUntil(_now.AddDays(30));

        Assert.That(told.NewsOf(listing, _now.AddDays(29)), Is.EqualTo(new[] { FavouriteNewsKind.EndsSoon }));
    }
}
