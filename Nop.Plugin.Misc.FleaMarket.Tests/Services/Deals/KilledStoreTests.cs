using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Selling;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Sms;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Plugin.Misc.FleaMarket.Tests.Web;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;

/// <summary>
/// Programs that serve a database are killed again and again while people trade. What was committed was told, once; what was not,
/// has left nothing behind.
/// </summary>
[Category("Long")]
public partial class KilledStoreTests
{
    private const int Sellers = 3;
    private const int Units = 5000;

    private static readonly int _kills = int.TryParse(Environment.GetEnvironmentVariable("FLEAMARKET_KILLS"), out var kills) ? kills : 10;

    private static readonly string[] _way = ["Approve", "MarkAsPaid", "MarkAsSent", "Close"];

    private sealed record Stall(Customer Seller, Customer Buyer, Listing Listing, Listing Decided);

    /// <summary>The people of a stall, logged in; a program's death costs them nothing but an answer.</summary>
    private sealed record People(Stall Stall, Visitor Seller, Visitor Buyer, Visitor Moderator)
    {
        public ConcurrentQueue<string> Begun { get; } = new();
    }

    [Test]
    public async Task Every_committed_step_is_told_once_wherever_a_program_is_killed()
    {
        var seed = Environment.GetEnvironmentVariable("FLEAMARKET_SEED") is { } text ? int.Parse(text) : Random.Shared.Next();
        TestContext.Out.WriteLine($"FLEAMARKET_SEED={seed} FLEAMARKET_KILLS={_kills}");
        var database = (await TestRun.CreateDatabaseAsync(StoreDatabase.PostgreSql))!;
        using var data = new TemporaryDirectory();
        await using var watcher = await InProcessStore.JoinAsync(database, data["store"]);
        watcher.Activate();
        var stalls = await OpenAsync(watcher);

        var random = new Random(seed);
        await using (var first = await StoreProcess.StartAsync(database, data["store"], install: true, stopSignal: "KILL"))
        await using (var second = await StoreProcess.StartAsync(database, data["store"], install: true, stopSignal: "KILL"))
            await Task.WhenAll(
                KillAsync(first, stalls, new Random(random.Next()), _kills - _kills / 2),
                KillAsync(second, stalls, new Random(random.Next()), _kills / 2));

        watcher.Activate();
        foreach (var stall in stalls)
            await AgreesAsync(watcher, stall);
    }

    private static async Task<IReadOnlyList<Stall>> OpenAsync(InProcessStore store)
    {
        var scene = new Scene(store);
        _ = await scene.SettingsAsync(settings =>
            (settings.EnableTariffs, settings.EnableSms, settings.SmsDefaultRegion, settings.MostRequestsPerAccountAndHour, settings.MostRequestsPerSellerAndHour,
                settings.MostSmsPerAccountAndHour) = (true, true, "US", 0, 0, 0));
        var fees = new FeeScene(store, scene);
        var stalls = new List<Stall>();
        for (var number = 0; number < Sellers; number++)
        {
            var seller = await fees.SellerAsync(FeeScene.Tariff());
            seller.Phone = SmsScene.Phone;
            await store.AskAsync((ICustomerService customers) => customers.UpdateCustomerAsync(seller));
            stalls.Add(new(seller, await scene.CustomerAsync(), await fees.ListingAsync(seller, Units), await fees.ListingAsync(seller)));
        }
        return stalls;
    }

    private static async Task KillAsync(StoreProcess store, IReadOnlyList<Stall> stalls, Random random, int kills)
    {
        var people = new List<People>();
        foreach (var stall in stalls)
            people.Add(new(stall, await Visitor.LogInAsync(store.Address, stall.Seller), await Visitor.LogInAsync(store.Address, stall.Buyer),
                await Visitor.LogInAsync(store.Address, "admin@example.com", "Market-1")));
        for (var kill = 0; kill < kills; kill++)
        {
            using var over = new CancellationTokenSource();
            var begun = new TaskCompletionSource();
            var trade = people.Select(one => TradeAsync(one, new Random(random.Next()), begun, over.Token)).ToList();
            await Task.WhenAny(begun.Task, Task.Delay(TimeSpan.FromSeconds(20)));
            await Task.Delay(random.Next(0, 400));
            await over.CancelAsync();
            await store.RestartAsync();
            await Task.WhenAll(trade);
        }
    }

    /// <summary>Goes on until the program is gone; what the dead do not answer is nothing to wonder at.</summary>
    private static async Task TradeAsync(People people, Random random, TaskCompletionSource begun, CancellationToken over)
    {
        try
        {
            while (!over.IsCancellationRequested)
            {
                await DecideAsync(people.Moderator, people.Stall.Decided.Id);
                var asked = await people.Buyer.PostAsync($"/flea-market/buy/{people.Stall.Listing.Id}", Request);
                begun.TrySetResult();
                if (asked.Headers.Location?.ToString() is not { } place || DealId().Match(place) is not { Success: true } found)
                {
                    await ClearAsync(people);
                    continue;
                }
                var deal = found.Groups[1].Value;
                people.Begun.Enqueue(deal);
                var steps = random.Next(4) == 0 ? ["Cancel"] : _way.Take(random.Next(1, _way.Length + 1)).Append("Cancel").ToArray();
                foreach (var (number, step) in steps.Index())
                    await people.Seller.PostAsync($"/customer/flea-market/deals/{deal}/steps/{step}", [new("Revision", $"{number + 1}"), new("Reason", "Killed")]);
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
        {
        }
    }

    /// <summary>Cancels what an earlier death has left new, so that the buyer may ask again.</summary>
    private static async Task ClearAsync(People people)
    {
        while (people.Begun.TryDequeue(out var deal))
            for (var revision = 1; revision <= _way.Length; revision++)
                await people.Seller.PostAsync($"/customer/flea-market/deals/{deal}/steps/Cancel", [new("Revision", $"{revision}"), new("Reason", "Left over")]);
    }

    /// <summary>Rejects what is approved and the other way round; a wrong guess is refused.</summary>
    private static async Task DecideAsync(Visitor moderator, int listingId)
    {
        var revision = _decided.GetValueOrDefault(listingId, 2);
        foreach (var guess in new[] { revision, revision + 1 })
        {
            var decision = guess % 2 == 0 ? "Reject" : "Approve";
            var answer = await moderator.PostAsync("/Admin/FleaMarketListing/Decide",
                [new("Decision", decision), new("Reason", "Blurred"), new("Keys", $"{listingId}:{guess}")]);
            if (answer.StatusCode == HttpStatusCode.OK && (await answer.Content.ReadAsStringAsync()).Contains("\"Changed\":1", StringComparison.OrdinalIgnoreCase))
                _decided[listingId] = guess + 1;
        }
    }

    private static readonly ConcurrentDictionary<int, int> _decided = new();

    private static async Task AgreesAsync(InProcessStore store, Stall stall)
    {
        var deals = await store.AskAsync((IRepository<Deal> rows) => rows.GetAllAsync(all => all.Where(deal => deal.ListingId == stall.Listing.Id)));
        var ids = deals.Select(deal => deal.Id).ToList();
        var steps = (await store.AskAsync((IRepository<DealRevision> rows) => rows.GetAllAsync(all => all.Where(step => ids.Contains(step.DealId))))).ToLookup(step => step.DealId);
        var listing = await new Scene(store).NowAsync(stall.Listing);
        TestContext.Out.WriteLine($"{deals.Count} deals, {deals.Count(deal => deal.Status == DealStatus.Closed)} closed, decided {(await new Scene(store).NowAsync(stall.Decided)).Revision} times");

        foreach (var deal in deals)
            Assert.That((steps[deal.Id].Select(step => step.Revision).Order(), steps[deal.Id].MaxBy(step => step.Revision)!.ToStatus),
                Is.EqualTo((Enumerable.Range(1, deal.Revision), deal.Status)).Using<(IEnumerable<int>, DealStatus)>((one, two) => one.Item2 == two.Item2 && one.Item1.SequenceEqual(two.Item1)));
        await UnitsAgreeAsync(store, stall, listing, deals);
        await MailsAgreeAsync(store, stall, steps);
        await DecisionsAgreeAsync(store, stall);

        var requests = await store.AskAsync((IRepository<SmsMessage> rows) => rows.GetAllAsync(all => all.Where(message => message.CustomerId == stall.Seller.Id)));
        Assert.That(requests.Select(message => message.DealId).Order(), Is.EqualTo(ids.Order()), "text messages");
        var fees = await store.AskAsync((IRepository<FeeEntry> rows) => rows.GetAllAsync(all => all.Where(entry => entry.SellerId == stall.Seller.Id)));
        Assert.That(fees.Select(entry => entry.DealId).Order(), Is.EqualTo(deals.Where(deal => deal.Status == DealStatus.Closed).Select(deal => deal.Id).Order()), "fees");
    }

    private static async Task UnitsAgreeAsync(InProcessStore store, Stall stall, Listing listing, IList<Deal> deals)
    {
        var balance = await new Scene(store).BalanceAsync(stall.Listing.OrderItemId);
        var (sold, reserved) = (Sum(deal => deal.Status == DealStatus.Closed), Sum(deal => deal.Status.ReservesUnits()));
        Assert.That((listing.SoldQuantity, listing.ReservedQuantity, listing.Quantity), Is.EqualTo((sold, reserved, Units - sold)));
        Assert.That((balance.Sold, balance.Held), Is.EqualTo((sold, listing.HeldUnits)));
        var history = await new Scene(store).HistoryAsync(listing);
        Assert.That(history.Select(entry => entry.Revision), Is.EqualTo(Enumerable.Range(1, listing.Revision)));

        int Sum(Func<Deal, bool> which) => deals.Where(which).Sum(deal => deal.Quantity);
    }

    private static async Task MailsAgreeAsync(InProcessStore store, Stall stall, ILookup<int, DealRevision> steps)
    {
        foreach (var person in new[] { stall.Seller, stall.Buyer })
        {
            var mails = await store.AskAsync((IRepository<QueuedEmail> rows) => rows.GetAllAsync(all => all.Where(mail => mail.To == person.Email && mail.Body.Contains("/deals/"))));
            var told = mails.Select(mail => int.Parse(DealId().Match(mail.Body).Groups[1].Value)).GroupBy(id => id).ToDictionary(same => same.Key, same => same.Count());
            var expected = steps.Where(deal => deal.Any(step => step.CustomerId != person.Id))
                .ToDictionary(deal => deal.Key, deal => deal.Count(step => step.CustomerId != person.Id));
            Assert.That(told, Is.EquivalentTo(expected), $"mails to {(person == stall.Seller ? "the seller" : "the buyer")}");
        }
    }

    private static async Task DecisionsAgreeAsync(InProcessStore store, Stall stall)
    {
        var history = await new Scene(store).HistoryAsync(stall.Decided);
        var mails = await store.AskAsync((IRepository<QueuedEmail> rows) => rows.GetAllAsync(all => all.Where(mail => mail.To == stall.Seller.Email && !mail.Body.Contains("/deals/"))));
        var expected = history.Count(entry => ListingMail.For(entry.Action) is { ToSeller: true });
        Assert.That(mails, Has.Count.EqualTo(expected + 1), "decisions, and the approval of the other listing");
    }

    private static IEnumerable<KeyValuePair<string, string>> Request =>
    [
        new("Quantity", "1"), new("AddressId", "0"), new("Phone", "+1 555 0100"), new("ShownPrice", "60"),
        new("Address[FirstName]", "Bo"), new("Address[LastName]", "Buyer"), new("Address[Email]", "bo@example.com"), new("Address[City]", "Springfield"),
        new("Address[Address1]", "1 Main Street"), new("Address[ZipPostalCode]", "12345"), new("Address[CountryId]", "2"), new("Address[StateProvinceId]", "0")
    ];

    [GeneratedRegex(@"/deals/(\d+)")]
    private static partial Regex DealId();
}
