using System.Reflection;
using Nop.Core;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;
using Nop.Plugin.Misc.FleaMarket.Tests.Domain;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Privacy;

/// <summary>A person who leaves unmistakable words and numbers in everything that the plugin offers.</summary>
/// <param name="inPublic">Also in texts that everybody may read, or that go to the other side by mail.</param>
internal sealed class PersonalDataFixture(InProcessStore store, Scene scene, bool inPublic)
{
    public const int CountryId = 1;

    /// <summary>Differs from run to run, since a store is shared by tests.</summary>
    private readonly string _number = $"{Random.Shared.Next(10_000_000, 99_999_999)}";

    public Customer Person { get; private set; } = null!;

    /// <summary>On sale, with every part of the contact data shown.</summary>
    public Listing Listing { get; private set; } = null!;

    /// <summary>The person's sale to somebody, and the person's purchase from somebody.</summary>
    public Deal Sale { get; private set; } = null!;

    public Deal Purchase { get; private set; } = null!;

    public string Phone => $"+7 999 {_number}";

    private string Word => $"zq{_number}";

    private string PublicWord => inPublic ? Word : "somebody";

    private static Photo OnePhoto => new(Jpeg.Picture(), 64, 48);

    private DealScene Deals => new(store, scene);

    public static async Task<PersonalDataFixture> PlantAsync(InProcessStore store, Scene scene, bool inPublic = true)
    {
        var planted = new PersonalDataFixture(store, scene, inPublic) { Person = await scene.CustomerAsync() };
        await planted.SellAsync();
        await planted.BuyAsync();
        if (inPublic)
            await planted.WriteInPublicAsync();
        return planted;
    }

    public ListingContent Content(string description = "") => Example.Content with
    {
        Description = inPublic ? $"{description} from {Word}" : description,
        Characteristics = inPublic ? [new("Fits", Word)] : [],
        Quantity = 1,
        Contact = new(Phone, true, $"@{Word}", true, $"{Word}@example.com", true)
    };

    /// <summary>What of it stands in a text, however a phone number is written.</summary>
    public bool IsIn(string? text) =>
        text is not null && (text.Contains(_number, StringComparison.OrdinalIgnoreCase) || string.Concat(text.Where(char.IsAsciiDigit)).Contains($"7999{_number}", StringComparison.Ordinal));

    /// <summary>The tables of the plugin, and the store's addresses, in which it stands.</summary>
    public async Task<IReadOnlyList<string>> TablesAsync()
    {
        var found = new List<string>();
        foreach (var type in new FleaMarketTables().TableNames.Keys.Where(type => type != typeof(ListingWord)).Append(typeof(Address)))
            if (await (Task<bool>)GetType().GetMethod(nameof(IsInTableAsync), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(this, null)!)
                found.Add(type.Name);
        return found;
    }

    private async Task<bool> IsInTableAsync<T>() where T : BaseEntity
    {
        var texts = typeof(T).GetProperties().Where(property => property.PropertyType == typeof(string)).ToList();
        var rows = await store.AskAsync((IRepository<T> table) => table.Table.ToListAsync());
        return rows.Any(row => texts.Any(text => IsIn((string?)text.GetValue(row))));
    }

    private async Task SellAsync()
    {
        var offered = await scene.OfferAsync(Person, await scene.BuyAsync(Person, 1), Content("A coat"), OnePhoto);
        var edited = Scene.Done(await scene.EditAsync(Scene.Done(offered), Content("A warm coat")));
        Listing = Scene.Done(await scene.ApproveAsync(edited));

        var other = Scene.Done(await scene.ApproveAsync(Scene.Done(await scene.OfferAsync(Person, await scene.BuyAsync(Person), Content()))));
        Sale = DealScene.Done(await Deals.MakeAsync(await Deals.RequestedAsync(other), DealAction.Approve));
        Sale = DealScene.Done(await Deals.MakeAsync(Sale, DealAction.MarkAsSent, with: step => step with { TrackingNumber = inPublic ? Word : "RR 1" }));
        await store.AskAsync((DealNotes notes) => notes.WriteAsync(Sale.Id, $"Told my number {Phone}"));
        await WriteAsync(Sale);
        Assert.That((await store.AskAsync((FeedbackService desk) => desk.GiveAsync(Sale.Id, Sale.BuyerId, new(5, 5, "Good")))).Refusal, Is.Null);
        Assert.That((await store.AskAsync((FeedbackService desk) => desk.AnswerAsync(Sale.Id, Person.Id, $"Greetings from {PublicWord}"))).Refusal, Is.Null);
        await store.AskAsync((SmsQueue queue) => queue.AddAsync(Sale.Id, Person.Id, Phone.Replace(" ", ""), $"For {Word}"));
    }

    private async Task WriteInPublicAsync()
    {
        var flagged = Scene.Done(await scene.RejectAsync(Scene.Done(await scene.OfferAsync(Person, await scene.BuyAsync(Person), Content($"Write to {Word}@example.com")))));
        Scene.Done(await store.AskAsync((ObjectionService objections) => objections.ObjectAsync(Person.Id, flagged.Id, $"{Word} does not agree")));
        await ComplainAsync(Purchase, Purchase.BuyerId);
        await ComplainAsync(Purchase, Purchase.SellerId);
        var listing = await scene.ApprovedAsync();
        await store.AskAsync((CommentService desk) => desk.WriteAsync(Person, Scene.StoreId, listing.Id, $"Call {Word}", 0));
        await scene.SearchAsync(Person.Id, new() { Text = Word });
        await new Favourites.FavouriteScene(store, scene).LikeAsync(Person, listing);
        var edited = Scene.Done(await scene.ApproveAsync(Scene.Done(await scene.OfferAsync(Person, await scene.BuyAsync(Person), Content()))));
        await using var _ = await scene.SettingsAsync(settings => settings.KeepApprovedVersionPublic = true);
        Scene.Done(await scene.EditAsync(edited, Content("Another coat"), OnePhoto));
    }

    private async Task BuyAsync()
    {
        var listing = await scene.ApprovedAsync(2, 2);
        var address = new Address { FirstName = Word, LastName = Word, Email = $"{Word}@example.com", Address1 = $"1 {Word} Street", City = Word, CountryId = CountryId, PhoneNumber = Phone };
        var terms = DealScene.Terms() with { Phone = Phone, Message = $"I am {Word}", ShippingAddress = address };
        Purchase = DealScene.Done(await Deals.MakeAsync(DealScene.Done(await Deals.RequestAsync(Person, listing, terms)), DealAction.Approve));
        await store.AskAsync((DealNotes notes) => notes.WriteAsync(Purchase.Id, $"Wants it sent to {Word}"));
        await WriteAsync(Purchase);
        var sent = DealScene.Done(await Deals.RequestAsync(Person, await scene.ApprovedAsync(), terms));
        sent = DealScene.Done(await Deals.MakeAsync(DealScene.Done(await Deals.MakeAsync(sent, DealAction.Approve)), DealAction.MarkAsSent));
        Assert.That((await store.AskAsync((FeedbackService desk) => desk.GiveAsync(sent.Id, Person.Id, new(1, 1, $"Not for {PublicWord}")))).Refusal, Is.Null);
        var second = DealScene.Done(await Deals.RequestAsync(Person, listing, terms));
        await Deals.MakeAsync(second, DealAction.Cancel, DealActor.Buyer, step => step with { Reason = inPublic ? $"Ask {Word}" : "Found another" });
    }

    private async Task ComplainAsync(Deal deal, int authorId)
    {
        var kind = authorId == deal.SellerId ? ReasonKind.ComplaintAboutBuyer : ReasonKind.ComplaintAboutSeller;
        var type = await store.AskAsync(async (ModerationReasons reasons) => (await reasons.OfAsync(kind))[0].Id);
        await store.AskAsync((ComplaintService desk) => desk.ComplainAsync(deal, authorId, type, $"Ask {Word}, {Phone}"));
    }

    private Task WriteAsync(Deal deal) =>
        store.AskAsync((DealMessageService letters) => letters.WriteAsync(deal, Person.Id, $"Call {Phone} and ask for {Word}"));
}
