using System.Text.RegularExpressions;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Plugin.Misc.FleaMarket.Tests.Domain;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Messages;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Mails;

/// <summary>Every message template through the store's queue and task to a mail server, and read back there.</summary>
[NonParallelizable]
internal partial class MailDeliveryTests(StoreDatabase database) : ServiceTests(database)
{
    /// <summary>What a user has typed; in a mail that has such a token, too, it is no longer quite the same.</summary>
    private const string Typed = "%FleaMarketListing.Name%";

    private const string Hostile = $"«Пальто» <script>alert(1)</script>\r\nBcc: victim@example.com\r\n\r\nX %Store.URL% {Typed}";

    private static readonly string[] _single = ["From", "To", "Subject", "Date", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"];

    private SmtpCatcher _server = null!;

    private static IEnumerable<string> Templates => EmbeddedFiles.Names("MessageTemplates")
        .SelectMany(file => EmbeddedFiles.ReadEnglish(file).Root!.Elements("Template")).Select(template => template.Attribute("Name")!.Value);

    [SetUp]
    public async Task StartServerAsync()
    {
        _server = new();
        await Store.AskAsync((IRepository<QueuedEmail> queue) => queue.DeleteAsync(mail => mail.Id > 0));
        await Store.AskAsync(async (IEmailAccountService accounts) =>
        {
            foreach (var account in await accounts.GetAllEmailAccountsAsync())
            {
                (account.Host, account.Port, account.EnableSsl, account.EmailAuthenticationMethod) = ("127.0.0.1", _server.Port, false, EmailAuthenticationMethod.None);
                await accounts.UpdateEmailAccountAsync(account);
            }
        });
    }

    [TearDown]
    public async Task StopServerAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_template_reaches_its_reader_whole_and_with_nothing_smuggled_in([ValueSource(nameof(Templates))] string template, [Values("en-US", "ru-RU")] string culture)
    {
        var reader = await ReaderAsync(culture);

        await QueueAsync(template, reader);
        await SendAsync();

        var mail = _server.Mails.Single();
        Assert.That(mail.Receivers, Is.EqualTo(new[] { reader.Email }));
        AssertSound(mail);
        Assert.That(IsRussian(mail.Subject.Replace("«Пальто»", "")), Is.EqualTo(culture == "ru-RU"));
        Assert.That(mail.Body, Does.Not.Contain("<script>"));
    }

    [Test]
    public async Task What_a_user_writes_stays_what_it_is()
    {
        var reader = await ReaderAsync("en-US");

        await QueueAsync("FleaMarket.ListingRejected", reader);
        await SendAsync();

        var text = _server.Mails.Single().Body.Replace("\u2060", "");
        Assert.That(text, Does.Contain("%Store.URL% %FleaMarketListing.Name%").And.Contain("&lt;script&gt;"));
    }

    /// <summary>Names, texts and reasons as people may really type them.</summary>
    [Test]
    public async Task What_happens_to_a_listing_and_its_deals_arrives()
    {
        var seller = await ReaderAsync("ru-RU");
        var content = Example.Content with { Name = "Coat %Store.URL% <b>", Quantity = 1 };
        var offered = Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), content));
        var rejected = Scene.Done(await Scene.RejectAsync(offered, Hostile));
        var approved = Scene.Done(await Scene.ApproveAsync(rejected));
        var deals = new DealScene(Store, Scene);
        await deals.CancelledAsync(await deals.RequestedAsync(approved));
        Scene.Done(await Scene.RemoveAsync(await Scene.NowAsync(approved)));

        await SendAsync();

        Assert.That(_server.Mails, Has.Count.GreaterThanOrEqualTo(4));
        foreach (var mail in _server.Mails)
            AssertSound(mail);
        Assert.That(await Store.AskAsync((IRepository<QueuedEmail> queue) => queue.Table.CountAsync(mail => mail.SentOnUtc == null)), Is.Zero);
    }

    private static void AssertSound(CaughtMail mail)
    {
        foreach (var name in _single)
            Assert.That(mail.Headers.Count(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)), Is.EqualTo(1), $"{name} in\n{mail.Raw}");
        Assert.That(mail.Headers.Select(header => header.Key), Has.None.EqualTo("Bcc").IgnoreCase.And.None.EqualTo("Cc").IgnoreCase);
        Assert.That(mail.Receivers, Has.Count.EqualTo(1));
        Assert.That(mail.Header("Content-Type"), Does.StartWith("text/html").And.Contain("utf-8"));
        Assert.That(mail.Raw, Has.All.LessThan('\u0080'), "bytes beyond ASCII on the wire");
        Assert.That(Token().Matches((mail.Subject + mail.Body).Replace(Typed, "")).Select(match => match.Value), Is.Empty);
        Assert.That(mail.Body, Does.Not.Contain("%if").And.Not.Contain("endif%"));
    }

    private async Task<Customer> ReaderAsync(string culture)
    {
        var reader = await Scene.CustomerAsync();
        reader.FirstName = "Ева\r\nBcc: victim@example.com";
        reader.LastName = "\"<b>O'Hara</b>\" %Store.URL%";
        reader.LanguageId = (await Store.AskAsync((IRepository<Language> languages) => languages.Table.FirstAsync(language => language.LanguageCulture == culture))).Id;
        await Store.AskAsync((IRepository<Customer> customers) => customers.UpdateAsync(reader, false));
        return reader;
    }

    /// <summary>Each token that the template names has the worst value that its kind may have.</summary>
    private Task QueueAsync(string template, Customer reader) => Store.AskAsync((MailQueue queue) =>
        queue.AddAsync(template, Scene.StoreId, reader.LanguageId!.Value, reader, reader, (store, language) => Task.FromResult(TokensOf(template))));

    private static IEnumerable<Token> TokensOf(string template) => EmbeddedFiles.Names("MessageTemplates")
        .SelectMany(file => new[] { "en-US", "ru-RU" }.Select(culture => EmbeddedFiles.Read(file, new() { LanguageCulture = culture })))
        .SelectMany(file => file.Root!.Elements("Template")).Where(element => element.Attribute("Name")!.Value == template)
        .SelectMany(element => OwnToken().Matches(element.Value)).Select(match => match.Groups[1].Value).Distinct()
        .Select(key => key.EndsWith("URL", StringComparison.Ordinal) ? new Token(key, "https://store.example.com/flea-market?a=1&b=2", true)
            : new Token(key, key.Contains(".Has", StringComparison.Ordinal) || key.Contains(".Is", StringComparison.Ordinal) ? true : Hostile));

    private async Task SendAsync()
    {
        var task = await Store.AskAsync((IRepository<ScheduleTask> tasks) => tasks.Table.FirstAsync(row => row.Type.Contains("QueuedMessagesSendTask")));
        int before;
        do
        {
            before = _server.Mails.Count;
            await Store.AskAsync((IScheduleTaskRunner runner) => runner.ExecuteAsync(task, true, true, false));
        }
        while (_server.Mails.Count > before);
    }

    private static bool IsRussian(string text) => text.Any(letter => letter is >= 'а' and <= 'я' or 'ё');

    [GeneratedRegex(@"%[A-Za-z]+\.[A-Za-z().]+%")]
    private static partial Regex Token();

    [GeneratedRegex(@"%(FleaMarket[A-Za-z]*\.[A-Za-z]+)%")]
    private static partial Regex OwnToken();
}
