using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

internal class PriceGuideTests
{
    private static SoldPrice[] Sold(ItemCondition condition, params decimal[] prices) => prices.Select(price => new SoldPrice(condition, price)).ToArray();

    [Test]
    public void Two_sales_say_nothing() => Assert.That(PriceGuide.Of(Sold(ItemCondition.Good, 40, 50)), Is.Empty);

    [Test]
    public void Half_of_the_sales_lie_in_the_range() =>
        Assert.That(PriceGuide.Of(Sold(ItemCondition.Good, 50, 10, 40, 30, 20))[0], Is.EqualTo(new PriceRange(null, 20, 30, 40)));

    [Test]
    public void A_condition_with_enough_sales_has_a_range_of_its_own() =>
        Assert.That(PriceGuide.Of([.. Sold(ItemCondition.Good, 30, 40, 50), .. Sold(ItemCondition.Fair, 10, 20)]).Select(range => (range.Condition, range.Middle)),
            Is.EqualTo(new (ItemCondition?, decimal)[] { (null, 30), (ItemCondition.Good, 40) }));

    [Test]
    public void A_category_speaks_of_shares_of_the_price_new() =>
        Assert.That(PriceGuide.OfShares([.4m, .5m, .6m], 200), Is.EqualTo(new[] { new PriceRange(null, 90, 100, 110) }));
}
