using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class ChosenAttributesTests
{
    [Test]
    public void Every_line_of_an_order_item_becomes_a_characteristic() =>
        Assert.That(ChosenAttributes.Read("Size: M<br />Colour: red &amp; white"), Is.EqualTo(new[]
        {
            new Characteristic("Size", "M"),
            new Characteristic("Colour", "red & white")
        }));

    [Test]
    public void A_surcharge_is_not_part_of_the_value() =>
        Assert.That(ChosenAttributes.Read("RAM: 8 GB [+$60.00]")[0].Value, Is.EqualTo("8 GB"));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("engraved")]
    [TestCase("<a href=\"/download\">file</a>")]
    public void What_has_no_name_and_value_is_left_out(string? html) =>
        Assert.That(ChosenAttributes.Read(html), Is.Empty);
}
