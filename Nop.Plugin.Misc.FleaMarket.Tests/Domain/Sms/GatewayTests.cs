using Nop.Plugin.Misc.FleaMarket.Domain.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Sms;

public class GatewayTests
{
    private static readonly Dictionary<string, string> _values = new()
    {
        ["id"] = "7", ["phone"] = "+14155552671", ["text"] = "{secret} & {phone}", ["secret"] = "s3cret"
    };

    [Test]
    public void What_looks_like_a_token_in_a_text_stays_text() =>
        Assert.That(GatewayTemplate.Fill("{text}|{secret}|{other}", _values, value => value), Is.EqualTo("{secret} & {phone}|s3cret|{other}"));

    [TestCase("https://sms.example.com/send?to={phone}")]
    [TestCase("https://sms.example.com:8443/{secret}/send")]
    [TestCase("http://localhost:9000/send")]
    [TestCase("http://127.0.0.1/send")]
    [TestCase("http://[::1]:9000/send")]
    public void An_address_is_safe(string url) => Assert.That(GatewayAddress.IsSafe(url));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("sms.example.com")]
    [TestCase("/send")]
    [TestCase("http://sms.example.com/send")]
    [TestCase("http://169.254.169.254/latest/meta-data")]
    [TestCase("http://localhost.example.com/")]
    [TestCase("https://user:password@sms.example.com/")]
    [TestCase("https://{text}.example.com/")]
    [TestCase("https://{text}/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("ftp://sms.example.com/")]
    [TestCase("gopher://localhost/")]
    public void An_address_is_not_safe(string? url) => Assert.That(GatewayAddress.IsSafe(url), Is.False);

    [TestCase("Authorization: Bearer {secret}", null)]
    [TestCase("X-Key: {secret}\r\n\r\nAccept: application/json\r\n", null)]
    [TestCase("", null)]
    [TestCase("no colon", "no colon")]
    [TestCase(": no name", ": no name")]
    [TestCase("Bad Name: 1", "Bad Name: 1")]
    [TestCase("Host: example.com", "Host: example.com")]
    [TestCase("content-length: 0", "content-length: 0")]
    [TestCase("X-Key: a\u0001b", "X-Key: a\u0001b")]
    public void The_first_line_that_is_no_header_is_found(string lines, string? wrong) =>
        Assert.That(GatewayHeaders.FirstWrong(lines), Is.EqualTo(wrong));
}
