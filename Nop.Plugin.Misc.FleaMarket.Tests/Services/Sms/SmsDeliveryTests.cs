using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Gdpr;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Sms;

/// <summary>Against a gateway on a real port, with every way in which it may fail.</summary>
[NonParallelizable]
internal class SmsDeliveryTests(StoreDatabase database) : ServiceTests(database)
{
    private FakeGateway _gateway = null!;

    private SmsScene Sms => new(Store);

    [SetUp]
    public async Task StartGatewayAsync()
    {
        _gateway = new();
        await Sms.ForgetAllAsync();
        await Sms.ConfigureAsync(_gateway.Url);
    }

    [TearDown]
    public async Task StopGatewayAsync() => await _gateway.DisposeAsync();

    [Test]
    public async Task A_message_is_sent_as_JSON_and_is_done()
    {
        var message = await Sms.QueuedAsync();

        await Sms.DeliverAsync();
        await Sms.DeliverAsync();

        var request = _gateway.Requests.Single().Split("\r\n\r\n");
        Assert.That(request[0], Does.StartWith("POST /send HTTP/1.1").And.Contain($"Authorization: Bearer {SmsScene.Secret}").And.Contain("Content-Type: application/json; charset=utf-8"));
        var body = JsonDocument.Parse(request[1]).RootElement;
        Assert.That((body.GetProperty("to").GetString(), body.GetProperty("text").GetString(), body.GetProperty("id").GetString()),
            Is.EqualTo((SmsScene.Phone, SmsScene.Text, $"{message.Id}")));
        var now = await Sms.NowAsync(message);
        Assert.That((now.Status, now.Attempts, now.LastAnswer), Is.EqualTo((SmsStatus.Sent, 1, (int?)202)));
        Assert.That(now.SentOnUtc, Is.EqualTo(Store.Clock.Now).Within(1).Milliseconds);
    }

    [Test]
    public async Task A_message_is_sent_as_a_form()
    {
        await Sms.ConfigureAsync(_gateway.Url, settings => (settings.BodyFormat, settings.Body) = (GatewayBody.Form, "to={phone}&key={secret}&text={text}"));
        await Sms.QueuedAsync();

        await Sms.DeliverAsync();

        Assert.That(_gateway.Requests.Single(), Does.Contain("Content-Type: application/x-www-form-urlencoded")
            .And.EndWith($"to=%2B14155552671&key={SmsScene.Secret}&text={Uri.EscapeDataString(SmsScene.Text)}"));
    }

    [Test]
    public async Task A_message_is_sent_in_the_address_alone()
    {
        await Sms.ConfigureAsync($"{_gateway.Url}?to={{phone}}&text={{text}}", settings => (settings.Method, settings.BodyFormat) = ("GET", GatewayBody.None));
        await Sms.QueuedAsync();

        await Sms.DeliverAsync();

        var line = _gateway.Requests.Single().Split("\r\n")[0];
        Assert.That(line, Is.EqualTo($"GET /send?to=%2B14155552671&text={Uri.EscapeDataString(SmsScene.Text)} HTTP/1.1"));
    }

    [TestCase(400)]
    [TestCase(401)]
    [TestCase(429)]
    [TestCase(500)]
    [TestCase(503)]
    [TestCase(302)]
    public async Task A_refused_message_is_tried_again_after_twice_the_time(int status)
    {
        _gateway.Answers(status);
        var message = await Sms.QueuedAsync();

        foreach (var (minutes, requests) in new[] { (0.0, 1), (0.9, 1), (0.2, 2), (1.8, 2), (0.3, 3), (3.8, 3), (0.3, 4) })
        {
            Store.Clock.Move(TimeSpan.FromMinutes(minutes));
            await Sms.DeliverAsync();
            Assert.That(_gateway.Requests, Has.Count.EqualTo(requests), $"after {minutes} minutes more");
        }

        var now = await Sms.NowAsync(message);
        Assert.That((now.Status, now.Attempts, now.LastAnswer), Is.EqualTo((SmsStatus.Waiting, 4, (int?)status)));
        _gateway.Answers(200);
        Store.Clock.Move(TimeSpan.FromMinutes(9));
        await Sms.DeliverAsync();
        Assert.That((await Sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.Sent));
    }

    [Test]
    public async Task A_message_is_given_up_after_a_day_with_an_entry_in_the_log()
    {
        _gateway.Answers(500);
        var message = await Sms.QueuedAsync();

        for (var hour = 0; hour < 30; hour++)
        {
            await Sms.DeliverAsync();
            Store.Clock.Move(TimeSpan.FromHours(1));
        }

        var now = await Sms.NowAsync(message);
        Assert.That((now.Status, now.Attempts), Is.EqualTo((SmsStatus.GivenUp, _gateway.Requests.Count)));
        var entry = (await Sms.LogAsync($"deal {message.DealId} ")).Single();
        Assert.That(entry.ShortMessage, Does.Contain("given up").And.Contain("500").And.Not.Contain("+1415").And.Not.Contain("Coat"));
        Assert.That(entry.LogLevelId, Is.EqualTo((int)LogLevel.Warning));
    }

    [Test]
    public async Task A_message_that_waited_for_more_than_a_day_is_not_sent()
    {
        var message = await Sms.QueuedAsync();
        Store.Clock.Move(TimeSpan.FromHours(25));

        await Sms.DeliverAsync();

        Assert.That((await Sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.GivenUp));
        Assert.That(_gateway.Requests, Is.Empty);
    }

    [Test]
    public async Task A_gateway_that_is_not_there_is_asked_again()
    {
        using var silent = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        silent.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        await Sms.ConfigureAsync($"http://{silent.LocalEndPoint}/send");
        var message = await Sms.QueuedAsync();

        await Sms.DeliverAsync();

        var now = await Sms.NowAsync(message);
        Assert.That((now.Status, now.LastAnswer), Is.EqualTo((SmsStatus.Waiting, (int?)null)));
        await Sms.ConfigureAsync(_gateway.Url);
        Store.Clock.Move(TimeSpan.FromMinutes(1));
        await Sms.DeliverAsync();
        Assert.That((await Sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.Sent));
    }

    [Test]
    public async Task A_gateway_without_a_valid_address_is_asked_again_when_it_has_one([Values(null, "http://gateway.example.com/")] string? url)
    {
        await Sms.ConfigureAsync(url!);
        var message = await Sms.QueuedAsync();

        await Sms.DeliverAsync();

        Assert.That((await Sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.Waiting));
    }

    [Test]
    public async Task A_gateway_that_is_too_slow_gets_a_message_once()
    {
        await Sms.ConfigureAsync(_gateway.Url, settings => settings.TimeoutSeconds = 1);
        _gateway.Before = new TaskCompletionSource().Task;
        await UnclearAsync();
    }

    [TestCase("POST")]
    [TestCase("GET")]
    public async Task A_gateway_that_hangs_up_gets_a_message_once(string method)
    {
        await Sms.ConfigureAsync(_gateway.Url, settings => settings.Method = method);
        _gateway.Answer = null;
        await UnclearAsync();
    }

    [TestCase("HTTP/1.1 20")]
    [TestCase("what?\r\n\r\n")]
    [TestCase("HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n")]
    public async Task A_gateway_that_says_nothing_of_use_gets_a_message_once(string answer)
    {
        _gateway.Answer = answer;
        await UnclearAsync();
    }

    [TestCase(FakeGateway.Accepted + FakeGateway.Accepted)]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ncut")]
    [TestCase("HTTP/1.1 100 Continue\r\n\r\n" + FakeGateway.Accepted)]
    public async Task A_gateway_that_answers_twice_or_breaks_off_after_its_yes_has_said_yes(string answer)
    {
        _gateway.Answer = answer;
        var message = await Sms.QueuedAsync();

        await Sms.DeliverAsync();
        Store.Clock.Move(TimeSpan.FromHours(2));
        await Sms.DeliverAsync();

        Assert.That((await Sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.Sent));
        Assert.That(_gateway.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Redirects_are_not_followed()
    {
        await using var elsewhere = new FakeGateway();
        _gateway.Answer = $"HTTP/1.1 307 Temporary Redirect\r\nLocation: {elsewhere.Url}\r\nContent-Length: 0\r\n\r\n";
        await Sms.QueuedAsync();

        await Sms.DeliverAsync();

        Assert.That(elsewhere.Requests, Is.Empty);
    }

    [Test]
    public async Task Many_workers_at_once_send_each_message_once()
    {
        var release = new TaskCompletionSource();
        _gateway.Before = release.Task;
        var messages = new List<SmsMessage>();
        for (var count = 0; count < 5; count++)
            messages.Add(await Sms.QueuedAsync());

        var workers = Enumerable.Range(0, 8).Select(_ => Task.Run(Sms.DeliverAsync)).ToList();
        release.SetResult();
        await Task.WhenAll(workers);

        Assert.That(_gateway.Requests, Has.Count.EqualTo(messages.Count));
        foreach (var message in messages)
            Assert.That((await Sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.Sent));
    }

    [Test]
    public async Task A_message_whose_worker_has_died_is_not_sent_again()
    {
        var message = await Sms.QueuedAsync();
        await Store.AskAsync((SmsQueue queue) => queue.ClaimAsync(message.Id));

        Store.Clock.Move(TimeSpan.FromMinutes(14));
        await Sms.DeliverAsync();
        Assert.That((await Sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.Claimed));
        Store.Clock.Move(TimeSpan.FromMinutes(2));
        await Sms.DeliverAsync();
        await Sms.DeliverAsync();

        Assert.That((await Sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.Unknown));
        Assert.That(_gateway.Requests, Is.Empty);
        Assert.That((await Sms.LogAsync($"deal {message.DealId} ")).Single().ShortMessage, Does.Contain("not sent again"));
    }

    [Test]
    public async Task A_secret_that_cannot_be_decrypted_sends_nothing()
    {
        await Sms.ConfigureAsync(_gateway.Url, settings => settings.EncryptedSecret = "bm90IGVuY3J5cHRlZCB3aXRoIHRoaXMga2V5LCBub3QgYXQgYWxs");
        var message = await Sms.QueuedAsync();

        await Sms.DeliverAsync();

        Assert.That((await Sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.Waiting));
        Assert.That(_gateway.Requests, Is.Empty);
    }

    [Test]
    public async Task The_secret_stands_nowhere_in_clear()
    {
        _gateway.Answer = null;
        await Sms.QueuedAsync();
        await Sms.DeliverAsync();

        Assert.That(await Store.AskAsync((IRepository<Setting> settings) => settings.Table.CountAsync(setting => setting.Value.Contains(SmsScene.Secret))), Is.Zero);
        Assert.That(await Store.AskAsync((IRepository<Setting> settings) => settings.Table.CountAsync(setting => setting.Name == "fleamarketsmssettings.encryptedsecret")), Is.EqualTo(1));
        Assert.That(await Store.AskAsync((IRepository<Log> logs) => logs.Table.CountAsync(log =>
            log.ShortMessage.Contains(SmsScene.Secret) || log.FullMessage.Contains(SmsScene.Secret) || log.FullMessage.Contains(SmsScene.Phone))), Is.Zero);
    }

    [Test]
    public async Task Messages_are_forgotten_after_a_month_and_with_their_customer()
    {
        var customer = await Scene.CustomerAsync();
        var sent = await Sms.QueuedAsync();
        await Sms.DeliverAsync();
        var own = await Sms.QueuedAsync(customer.Id);

        await Store.AskAsync((IGdprService gdpr) => gdpr.PermanentDeleteCustomerAsync(customer));
        Assert.That(await Sms.OfDealAsync(own.DealId), Is.Empty);
        Store.Clock.Move(TimeSpan.FromDays(31));
        await Sms.DeliverAsync();

        Assert.That(await Sms.OfDealAsync(sent.DealId), Is.Empty);
    }

    private async Task UnclearAsync()
    {
        var message = await Sms.QueuedAsync();

        await Sms.DeliverAsync();
        Store.Clock.Move(TimeSpan.FromHours(2));
        await Sms.DeliverAsync();

        Assert.That((await Sms.NowAsync(message)).Status, Is.EqualTo(SmsStatus.Unknown));
        Assert.That(_gateway.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_message_about_a_deal_that_is_over_is_not_sent()
    {
        var deals = new DealScene(Store, Scene);
        var cancelled = await deals.CancelledAsync(await deals.RequestedAsync(await Scene.ApprovedAsync()));
        await Store.AskAsync((SmsQueue queue) => queue.AddAsync(cancelled.Id, 0, SmsScene.Phone, SmsScene.Text));

        await Sms.DeliverAsync();

        Assert.That((await Sms.OfDealAsync(cancelled.Id)).Single().Status, Is.EqualTo(SmsStatus.Dropped));
        Assert.That(_gateway.Requests, Is.Empty);
    }
}
