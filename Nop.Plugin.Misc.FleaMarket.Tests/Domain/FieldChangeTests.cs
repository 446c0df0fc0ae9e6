using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class FieldChangeTests
{
    private static IReadOnlyList<FieldChange> Changed(ListingContent after) =>
        FieldChange.Between(Example.Content, after);

    [Test]
    public void What_is_the_same_is_not_named() =>
        Assert.That(Changed(Example.Content with { Characteristics = Example.Content.Characteristics.ToList() }), Is.Empty);

    [Test]
    public void Every_field_that_differs_is_named_with_both_values()
    {
        var after = Example.Content with
        {
            Name = "Coat",
            Description = "Worn",
            Condition = ItemCondition.Fair,
            Characteristics = [new("Size", "L")],
            Price = 59.5m,
            Quantity = 1,
            ForAggregators = false
        };

        Assert.That(Changed(after), Is.EqualTo(new FieldChange[]
        {
            new("Name", "Winter coat", "Coat"),
            new("Description", "Worn twice", "Worn"),
            new("Condition", "Good", "Fair"),
            new("Characteristics", "Size: M\nMaterial: Wool", "Size: L"),
            new("Price", "60", "59.5"),
            new("Quantity", "2", "1"),
            new("ForAggregators", "True", "False")
        }));
    }

    [Test]
    public void Contact_data_is_named_but_never_quoted() =>
        Assert.That(Changed(Example.Content with { Contact = Example.Contact with { Phone = "+1 555 099" } }),
            Is.EqualTo(new FieldChange[] { new("Contact", null, null) }));

    [Test]
    public void Another_order_of_the_photos_is_told() =>
        Assert.That(Changed(Example.Content with { Photos = [4, 3] }), Is.EqualTo(new FieldChange[] { new("Photo", "3,4", "4,3") }));

    [Test]
    public void A_price_of_the_same_worth_is_the_same() =>
        Assert.That(Changed(Example.Content with { Price = 60.0000m }), Is.Empty);

    [Test]
    [SetCulture("de-DE")]
    public void Numbers_are_written_the_same_in_every_culture() =>
        Assert.That(Changed(Example.Content with { Price = 1234.5m }).Single().To, Is.EqualTo("1234.5"));
}
