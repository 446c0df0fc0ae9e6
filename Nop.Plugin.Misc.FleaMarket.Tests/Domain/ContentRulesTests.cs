using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class ContentRulesTests
{
    private static readonly Contact _nobody = new(null, false, null, false, null, false);

    [Test]
    public void A_whole_description_is_accepted() => Assert.That(ContentRules.Broken(Example.Content), Is.Empty);

    [TestCaseSource(nameof(Broken))]
    public ListingRefusal? Each_rule_refuses_in_its_own_words(ListingContent content) =>
        ContentRules.Broken(content.Trimmed()).Single();

    [Test]
    public void Everything_that_is_wrong_is_told_at_once() => Assert.That(
        ContentRules.Broken(new() { Name = "", Contact = _nobody with { Phone = Text(201), Messenger = Text(201), Email = Text(201) } }),
        Is.EqualTo(new[]
        {
            ListingRefusal.NameMissing, ListingRefusal.ConditionMissing, ListingRefusal.PriceNotPositive, ListingRefusal.QuantityNotPositive,
            ListingRefusal.PhoneTooLong, ListingRefusal.MessengerTooLong, ListingRefusal.EmailTooLong
        }));

    private static IEnumerable<TestCaseData> Broken()
    {
        yield return Case("no name", ListingRefusal.NameMissing, Example.Content with { Name = "" });
        yield return Case("a name of blanks", ListingRefusal.NameMissing, Example.Content with { Name = " \t " });
        yield return Case("a long name", ListingRefusal.NameTooLong, Example.Content with { Name = Text(201) });
        yield return Case("a long description", ListingRefusal.DescriptionTooLong, Example.Content with { Description = Text(4001) });
        yield return Case("no condition", ListingRefusal.ConditionMissing, Example.Content with { Condition = 0 });
        yield return Case("an unknown condition", ListingRefusal.ConditionMissing, Example.Content with { Condition = (ItemCondition)31 });
        yield return Case("21 lines", ListingRefusal.TooManyCharacteristics, WithLines(Enumerable.Repeat(new Characteristic("a", "b"), 21)));
        yield return Case("a line with a long name", ListingRefusal.CharacteristicTooLong, WithLines([new(Text(101), "b")]));
        yield return Case("a line with a long value", ListingRefusal.CharacteristicTooLong, WithLines([new("a", Text(401))]));
        yield return Case("no price", ListingRefusal.PriceNotPositive, Example.Content with { Price = 0 });
        yield return Case("a negative price", ListingRefusal.PriceNotPositive, Example.Content with { Price = -1 });
        yield return Case("a lowest price above the price", ListingRefusal.LowestPriceTooHigh, Example.Content with { LowestPrice = Example.Content.Price + 1 });
        yield return Case("a step of no days", ListingRefusal.StepDaysOutOfRange, Example.Content with { LowestPrice = 1, DaysBetweenSteps = 0 });
        yield return Case("a step of another percentage", ListingRefusal.StepPercentUnknown, Example.Content with { LowestPrice = 1, PercentOfStep = 50 });
        yield return Case("a lowest offer above the price", ListingRefusal.LowestOfferTooHigh, Example.Content with { LowestOffer = Example.Content.Price + 1 });
        yield return Case("a lowest offer below nothing", ListingRefusal.LowestOfferTooHigh, Example.Content with { LowestOffer = -1 });
        yield return Case("thirteen photos", ListingRefusal.TooManyPhotos, Example.Content with { Photos = Enumerable.Range(1, 13).ToList() });
        yield return Case("no unit", ListingRefusal.QuantityNotPositive, Example.Content with { Quantity = 0 });
        yield return Case("a negative quantity", ListingRefusal.QuantityNotPositive, Example.Content with { Quantity = -1 });
        yield return Case("no contact", ListingRefusal.ContactMissing, Example.Content with { Contact = _nobody });
        yield return Case("a contact of blanks", ListingRefusal.ContactMissing, Example.Content with { Contact = _nobody with { Phone = "  " } });
        yield return Case("a long phone number", ListingRefusal.PhoneTooLong, Example.Content with { Contact = _nobody with { Phone = Text(201) } });
        yield return Case("a long messenger", ListingRefusal.MessengerTooLong, Example.Content with { Contact = _nobody with { Messenger = Text(201) } });
        yield return Case("a long mail address", ListingRefusal.EmailTooLong, Example.Content with { Contact = _nobody with { Email = $"a@{Text(200)}" } });
        yield return Case("no mail address", ListingRefusal.EmailInvalid, Example.Content with { Contact = _nobody with { Email = "nobody" } });
    }

    [TestCaseSource(nameof(AtTheLimit))]
    public void What_reaches_a_limit_is_still_accepted(ListingContent content) =>
        Assert.That(ContentRules.Broken(content), Is.Empty);

    private static IEnumerable<ListingContent> AtTheLimit() =>
    [
        Example.Content with { Name = Text(200) },
        Example.Content with { Description = Text(4000) },
        Example.Content with { Description = "" },
        WithLines(Enumerable.Repeat(new Characteristic(Text(100), Text(400)), 20)),
        Example.Content with { Price = 0.01m },
        Example.Content with { Quantity = 1 },
        Example.Content with { Contact = _nobody with { Phone = Text(200) } },
        Example.Content with { Contact = _nobody with { Messenger = "@me" } },
        Example.Content with { Contact = _nobody with { Email = "a@b.example" } }
    ];

    [Test]
    public void Blanks_around_a_text_and_empty_lines_are_dropped()
    {
        var typed = Example.Content with
        {
            Name = "  Coat ",
            Description = "\n Warm \n",
            Characteristics = [new(" Size ", " M "), new("", "left over"), new("left over", " ")],
            Contact = _nobody with { Phone = " 1 ", Email = " " }
        };

        var kept = typed.Trimmed();

        Assert.That((kept.Name, kept.Description), Is.EqualTo(("Coat", "Warm")));
        Assert.That(kept.Characteristics, Is.EqualTo(new Characteristic[] { new("Size", "M") }));
        Assert.That(kept.Contact, Is.EqualTo(_nobody with { Phone = "1" }));
    }

    private static TestCaseData Case(string name, ListingRefusal expected, ListingContent content) =>
        new TestCaseData(content).Returns(expected).SetArgDisplayNames(name);

    private static ListingContent WithLines(IEnumerable<Characteristic> lines) =>
        Example.Content with { Characteristics = lines.ToList() };

    private static string Text(int length) => new('x', length);
}
