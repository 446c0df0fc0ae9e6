using Nop.Plugin.Misc.FleaMarket.Domain.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Sms;

public class PhoneNumberTests
{
    [TestCase("+1 (415) 555-2671", null, "+14155552671")]
    [TestCase("(415) 555-2671", "US", "+14155552671")]
    [TestCase("1-415-555-2671", "us", "+14155552671")]
    [TestCase("011 44 20 7946 0958", "US", "+442079460958")]
    [TestCase("+44 (0)20 7946 0958", null, "+442079460958")]
    [TestCase("020 7946 0958", "GB", "+442079460958")]
    [TestCase("8 (916) 123-45-67", "RU", "+79161234567")]
    [TestCase("89161234567", "RU", "+79161234567")]
    [TestCase("79161234567", "RU", "+79161234567")]
    [TestCase("+7 916 123 45 67", "US", "+79161234567")]
    [TestCase("810 49 30 901820", "RU", "+4930901820")]
    [TestCase("+7 701 234 5678", null, "+77012345678")]
    [TestCase("030 901820", "DE", "+4930901820")]
    [TestCase("+49 0151 23456789", null, "+4915123456789")]
    [TestCase("06 12 34 56 78", "FR", "+33612345678")]
    [TestCase("06 1234 5678", "IT", "+390612345678")]
    [TestCase("312 345 6789", "IT", "+393123456789")]
    [TestCase("0 (11) 15-2345-6789", "AR", "+5491123456789")]
    [TestCase("+54 9 11 2345 6789", null, "+5491123456789")]
    [TestCase("0 15 11 96123-4567", "BR", "+5511961234567")]
    [TestCase("(11) 96123-4567", "BR", "+5511961234567")]
    [TestCase("٠٥٠ ١٢٣ ٤٥٦٧", "AE", "+971501234567")]
    [TestCase("＋81 90-1234-5678", null, "+819012345678")]
    public void A_number_is_read_as_people_of_its_country_type_it(string typed, string? region, string number) =>
        Assert.That(PhoneNumber.ToE164(typed, region), Is.EqualTo(number));

    [TestCase(null, "US")]
    [TestCase("", "US")]
    [TestCase("  ", null)]
    [TestCase("+", null)]
    [TestCase("call me", "US")]
    [TestCase("555-0100", "US", TestName = "A local number without an area")]
    [TestCase("(415) 555-2671", null, TestName = "No region")]
    [TestCase("(415) 555-2671", "ZZ", TestName = "No such region")]
    [TestCase("+1 900 555 2671", null, TestName = "A premium number")]
    [TestCase("+7 916 123 45 6", null, TestName = "A digit short")]
    [TestCase("+7 916 123 45 678", null, TestName = "A digit too many")]
    [TestCase("+999 1234567", null, TestName = "No such calling code")]
    [TestCase("+1 415 555 2671 ext 5", null)]
    [TestCase("+1 415 555 2671\r\nX-Header: 1", null)]
    [TestCase("99999999999999999999999999999999999999999999999999999999999999999999", "US")]
    public void What_takes_no_text_message_is_no_number(string? typed, string? region) =>
        Assert.That(PhoneNumber.ToE164(typed, region), Is.Null);

    [TestCase("+1 212 555 0100", "tel:+1-212-555-0100")]
    [TestCase("+1 415 555 2671 ext 5", "tel:+1-415-555-2671;ext=5")]
    [TestCase("(415) 555-2671", "tel:4155552671")]
    [TestCase("٠٥٠ ١٢٣ ٤٥٦٧", "tel:0501234567")]
    [TestCase("call me <b>", null)]
    [TestCase("1", null)]
    [TestCase("javascript:alert(1)", null)]
    public void What_can_be_dialled_has_an_address_that_dials_it(string typed, string? uri) => Assert.That(PhoneNumber.ToUri(typed), Is.EqualTo(uri));

    [Test]
    public void Most_of_a_number_is_hidden() =>
        Assert.That(PhoneNumber.Mask("+14155552671"), Is.EqualTo("+14…71"));
}
