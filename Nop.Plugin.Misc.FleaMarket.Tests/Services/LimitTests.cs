using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>What troubles people is allowed so many times an hour, whatever becomes of it and however many ask at once.</summary>
internal class LimitTests(StoreDatabase database) : ServiceTests(database)
{
    /// <summary>Behind what a test itself uses.</summary>
    private const int FirstNumber = 1000;

    private DealScene Deals => new(Store, Scene);

    /// <summary>Leaves so many of an hour's.</summary>
    private Task UseUpAsync(string purpose, int most, int left) => Store.AskAsync((IRepository<Allowance> taken) => taken.InsertAsync(
        Enumerable.Range(FirstNumber, most - left).Select(number => new Allowance { Purpose = purpose, Number = number, TakenOnUtc = Store.Clock.Now }).ToList(), false));

    private static Task<T[]> AtOnceAsync<T>(int times, Func<int, Task<T>> ask) =>
        Task.WhenAll(Enumerable.Range(0, times).Select(number => Task.Run(() => ask(number))));

    [Test]
    public async Task Amounts_and_days_are_proposed_so_many_times()
    {
        var deal = await Deals.RequestedAsync(await Scene.ApprovedAsync(3, 3));
        for (var number = 0; number < DealLimits.MostProposals; number++)
            deal = DealScene.Done(await ProposeAsync(deal, number));

        var (refused, byTheOther) = (await ProposeAsync(deal, 98), await Deals.MakeAsync(deal, DealAction.ProposeDate, DealActor.Buyer, OnDay(9)));

        Assert.That((refused.Refusal, byTheOther.Refusal), Is.EqualTo(((DealRefusal?)DealRefusal.TooManyProposals, (DealRefusal?)null)));
        Store.Clock.Move(TimeSpan.FromMinutes(61));
        DealScene.Done(await ProposeAsync(byTheOther.Value!, 99));
    }

    private Task<Outcome<DealRefusal, Deal>> ProposeAsync(Deal deal, int number) => number % 2 == 0
        ? Deals.MakeAsync(deal, DealAction.ProposeAmount, with: step => step with { Amount = 10 + number })
        : Deals.MakeAsync(deal, DealAction.ProposeDate, with: OnDay(number));

    private Func<DealCommand, DealCommand> OnDay(int number) => step => step with { DateUtc = Store.Clock.Now.AddDays(2 + number % 5) };

    [Test]
    public async Task Reports_are_taken_so_many_times()
    {
        var (listings, author) = (new List<Listing>(), await Scene.CustomerAsync());
        for (var number = 0; number < 3; number++)
            listings.Add(await Scene.ApprovedAsync());
        await UseUpAsync(Purpose.Report(author.Id), ComplaintService.MostPerHour, 2);
        var type = (await Store.AskAsync((ModerationReasons reasons) => reasons.OfAsync(ReasonKind.ComplaintAboutListing)))[0].Id;

        var outcomes = await AtOnceAsync(3, number => Store.AskAsync((ComplaintService desk) => desk.ComplainAsync(listings[number], author, type, "Bad")));

        Assert.That(outcomes.Select(outcome => outcome.Refusal), Is.EquivalentTo(new ComplaintRefusal?[] { null, null, ComplaintRefusal.TooMany }));
    }

    [Test]
    public async Task What_moderators_are_asked_to_look_at_has_a_limit()
    {
        var listing = await Scene.ApprovedAsync();
        await UseUpAsync(Purpose.Moderation(listing.SellerId), ListingWriter.MostForModeratorsPerHour, 0);

        var outcome = await Scene.EditAsync(listing);

        Assert.That(outcome.Refusal, Is.EqualTo(ListingRefusal.TooManyForModerators));
        Assert.That((await Scene.NowAsync(listing)).Revision, Is.EqualTo(listing.Revision));
    }

    [Test]
    public async Task Messages_keep_to_the_limit_however_many_are_sent_at_once()
    {
        var deal = await Deals.AtAsync(DealStatus.Confirmed);
        await UseUpAsync(Purpose.Message(deal.Id, deal.BuyerId), DealMessageService.MostPerHour, 2);

        var outcomes = await AtOnceAsync(8, number => Store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, deal.BuyerId, $"Letter {number}")));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(2));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Refusal), Is.All.EqualTo(DealRefusal.TooManyMessages));
        Assert.That(await Store.AskAsync((IRepository<DealMessage> messages) => messages.Table.CountAsync(message => message.DealId == deal.Id)), Is.EqualTo(2));
    }

    [Test]
    public async Task Searches_keep_to_the_limit_however_many_are_saved_at_once()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostSavedSearchesPerCustomer = 2);
        var reader = await Scene.CustomerAsync();

        var outcomes = await AtOnceAsync(8, number => Store.AskAsync((SavedSearches searches) =>
            searches.SaveAsync(reader.Id, Scene.StoreId, "Coats", new() { Text = $"coat{number}" })));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(2));
        Assert.That(await Store.AskAsync((SavedSearches searches) => searches.GetAllAsync(reader.Id)), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Live_listings_keep_to_the_limit_however_many_are_offered_at_once()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.MostLiveListingsPerSeller = 2);
        var (seller, items) = (await Scene.CustomerAsync(), new List<Nop.Core.Domain.Orders.OrderItem>());
        for (var number = 0; number < 6; number++)
            items.Add(await Scene.BuyAsync(seller));

        var outcomes = await AtOnceAsync(items.Count, number => Scene.OfferAsync(seller, items[number]));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(2));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Refusal), Is.All.EqualTo(ListingRefusal.TooManyListings));
    }

    [Test]
    public async Task What_was_used_is_forgotten_after_a_day()
    {
        var purpose = Purpose.Report((await Scene.CustomerAsync()).Id);
        await UseUpAsync(purpose, 3, 0);
        Store.Clock.Move(TimeSpan.FromHours(25));

        await Store.AskAsync((FleaMarket.Services.Allowances allowances) => allowances.ForgetAsync());

        Assert.That(await Store.AskAsync((IRepository<Allowance> taken) => taken.Table.CountAsync(row => row.Purpose == purpose)), Is.Zero);
    }
}
