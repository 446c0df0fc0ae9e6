using System.Net;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Sms;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>The gateway's page, over HTTP.</summary>
[NonParallelizable]
internal class SmsGatewayTests(StoreDatabase database) : WebTests(database)
{
    private const string Page = "/Admin/FleaMarketSms/Gateway";

    private static List<KeyValuePair<string, string>> Form(string url, string secret = "", string body = """{ "text": "{text}" }""", string headers = "X-Key: {secret}") =>
    [
        new("Url", url), new("Method", "POST"), new("Headers", headers), new("BodyFormatId", "1"), new("Body", body), new("TimeoutSeconds", "30"), new("Secret", secret)
    ];

    private Task<FleaMarketSmsSettings> SettingsAsync() => Store.AskAsync((ISettingService settings) => settings.LoadSettingAsync<FleaMarketSmsSettings>());

    [SetUp]
    [TearDown]
    public Task ForgetAsync() => Store.AskAsync((ISettingService settings) => settings.DeleteSettingAsync<FleaMarketSmsSettings>());

    [Test]
    public async Task A_key_is_kept_encrypted_and_never_shown_again()
    {
        using var administrator = await AdministratorAsync();
        await administrator.PostAsync(Page, Form("https://sms.example.com/send", SmsScene.Secret));

        var stored = (await SettingsAsync()).EncryptedSecret!;
        var page = await administrator.ReadAsync(Page);
        Assert.That(stored, Is.Not.Empty.And.Not.Contain(SmsScene.Secret));
        Assert.That(page, Does.Contain("id=\"secret-stored\"").And.Not.Contain(SmsScene.Secret).And.Not.Contain(stored));

        await administrator.PostAsync(Page, Form("https://sms.example.com/other"));
        Assert.That((await SettingsAsync()).EncryptedSecret, Is.EqualTo(stored), "an empty field keeps it");
        await administrator.PostAsync(Page, Form("https://sms.example.com/other", "another"));
        Assert.That((await SettingsAsync()).EncryptedSecret, Is.Not.EqualTo(stored), "a typed one takes its place");
        await administrator.PostAsync("/Admin/FleaMarketSms/DeleteSecret", []);
        Assert.That((await SettingsAsync()).EncryptedSecret, Is.Null.Or.Empty);
        Assert.That(await administrator.ReadAsync(Page), Does.Not.Contain("secret-stored"));
    }

    [Test]
    public async Task A_key_does_not_go_to_another_host_than_it_was_typed_for()
    {
        using var administrator = await AdministratorAsync();
        await administrator.PostAsync(Page, Form("https://sms.example.com/send", SmsScene.Secret));

        await administrator.PostAsync(Page, Form("https://thief.example.com/send"));

        Assert.That((await SettingsAsync()).EncryptedSecret, Is.Null.Or.Empty);
    }

    [TestCase("http://sms.example.com/", "X: 1", "{}")]
    [TestCase("https://sms.example.com/", "Host: elsewhere", "{}")]
    [TestCase("https://sms.example.com/", "X: 1", """{ "text": {text""")]
    public async Task A_refused_form_comes_back_with_what_was_typed_but_the_key(string url, string headers, string body)
    {
        using var administrator = await AdministratorAsync();

        var answer = await administrator.PostAsync(Page, Form(url, SmsScene.Secret, body, headers));

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page, Does.Contain(url).And.Contain(headers).And.Contain(body).And.Contain("type it again").And.Not.Contain(SmsScene.Secret));
        Assert.That((await SettingsAsync()).Url, Is.Null.Or.Empty);
    }

    [TestCase(202, "callout-success", "202")]
    [TestCase(401, "callout-danger", "401")]
    [TestCase(500, "callout-danger", "500")]
    public async Task A_test_shows_what_the_gateway_answers(int status, string look, string shown)
    {
        await using var gateway = new FakeGateway();
        gateway.Answer = $"HTTP/1.1 {status} Word\r\nX-Echo: {SmsScene.Secret}\r\nContent-Length: {SmsScene.Secret.Length}\r\n\r\n{SmsScene.Secret}";
        await new SmsScene(Store).ConfigureAsync(gateway.Url);
        using var administrator = await AdministratorAsync();

        var page = await (await administrator.PostAsync("/Admin/FleaMarketSms/Test", [new("Phone", "+1 415 555 2671")])).Content.ReadAsStringAsync();

        Assert.That(page, Does.Contain("sms-answer").And.Contain(look).And.Contain(shown).And.Not.Contain(SmsScene.Secret));
        Assert.That(gateway.Requests.Single(), Does.Contain("+14155552671").Or.Contain("\\u002B14155552671"));
    }

    [Test]
    public async Task A_test_needs_a_phone_number()
    {
        using var administrator = await AdministratorAsync();

        var page = await (await administrator.PostAsync("/Admin/FleaMarketSms/Test", [new("Phone", "12 <b>")])).Content.ReadAsStringAsync();

        Assert.That(page, Does.Contain("12 &lt;b&gt;").And.Contain("field-validation-error").And.Not.Contain("sms-answer"));
    }

    [Test]
    public async Task Many_messages_cost_no_more_statements_than_one()
    {
        var sms = new SmsScene(Store);
        using var administrator = await AdministratorAsync();
        await sms.ForgetAllAsync();
        await sms.QueuedAsync();
        await administrator.ReadAsync(Page);
        var one = await administrator.StatementsAsync(HttpMethod.Get, Page, []);
        for (var count = 0; count < 30; count++)
            await sms.QueuedAsync();

        Assert.That(await administrator.StatementsAsync(HttpMethod.Get, Page, []), Is.LessThanOrEqualTo(one));
    }

    [Test]
    public async Task The_last_messages_hide_the_number_and_a_given_up_one_is_tried_again()
    {
        var sms = new SmsScene(Store);
        var message = await sms.QueuedAsync();
        Store.Clock.Move(TimeSpan.FromDays(2));
        await sms.DeliverAsync();
        using var administrator = await AdministratorAsync();

        var page = WebUtility.HtmlDecode(await administrator.ReadAsync(Page));
        Assert.That(page, Does.Contain("+14…71").And.Not.Contain(SmsScene.Phone).And.Contain($"/FleaMarketSms/Retry/{message.Id}"));
        await administrator.PostAsync($"/Admin/FleaMarketSms/Retry/{message.Id}", []);

        Assert.That((await sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.Waiting));
    }
}
