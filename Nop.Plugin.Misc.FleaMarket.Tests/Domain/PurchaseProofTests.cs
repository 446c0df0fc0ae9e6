using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

internal class PurchaseProofTests
{
    private static Listing Bought(int daysAgo, bool shows = true) => Listing.Create(
        Example.Item with { PurchasedOnUtc = Example.Now.AddDays(-daysAgo - 3), ParcelArrivedOnUtc = Example.Now.AddDays(-daysAgo) },
        Example.Content with { ShowPurchaseMonth = shows }, Example.Now);

    [TestCase(93, 24, 93, 21)]
    [TestCase(0, 12, 0, 12)]
    [TestCase(364, 12, 364, 1)]
    [TestCase(366, 12, 366, null)]
    [TestCase(93, 0, 93, null)]
    public void The_days_since_the_delivery_and_what_is_left_of_the_warranty_are_counted(int daysAgo, int months, int? days, int? left)
    {
        var proof = PurchaseProof.Of(Bought(daysAgo), months, Example.Now);

        Assert.That((proof.DaysSinceDelivery, proof.WarrantyMonthsLeft), Is.EqualTo((days, left)));
        Assert.That(proof.PurchasedOnUtc, Is.EqualTo(Example.Now.AddDays(-daysAgo - 3)));
    }

    [Test]
    public void What_came_without_a_parcel_was_delivered_on_no_day_and_its_warranty_counts_from_the_order()
    {
        var listing = Listing.Create(Example.Item with { PurchasedOnUtc = Example.Now.AddDays(-30), ParcelArrivedOnUtc = null }, Example.Content, Example.Now);

        Assert.That(PurchaseProof.Of(listing, 12, Example.Now), Is.EqualTo(new PurchaseProof(Example.Now.AddDays(-30), null, 11)));
    }

    [Test]
    public void A_seller_who_hides_the_month_hides_all_that_tells_it() =>
        Assert.That(PurchaseProof.Of(Bought(93, shows: false), 24, Example.Now), Is.EqualTo(new PurchaseProof(null, null, null)));

    [TestCase("", 12, 12)]
    [TestCase("5:24,7:6", 12, 24)]
    [TestCase("7:0", 12, 0)]
    [TestCase("99:24", 12, 12)]
    [TestCase("5:abc,7:999,x", 12, 240)]
    public void The_longest_warranty_of_its_categories_counts(string byCategory, int months, int expected) =>
        Assert.That(WarrantyTerms.Read(months, byCategory).For([5, 7]), Is.EqualTo(expected));

    [Test]
    public void Warranties_are_read_as_they_were_written() =>
        Assert.That(WarrantyTerms.Lines(WarrantyTerms.Write([(5, 24), (0, 3), (7, 0), (5, 1)])), Is.EqualTo(new[] { (5, 24), (7, 0) }));
}
