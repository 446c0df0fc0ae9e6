using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Architecture;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>What comes in is cleaned before any action sees it.</summary>
internal partial class IntakeTests(StoreDatabase database) : WebTests(database)
{
    private const string Hostile = "a\0b\u0001\uFFFE\u202Ec\r\nd😀:%";
    private const int MaxDepth = 3;
    private static readonly Type[] _takenForText = [typeof(List<int>), typeof(List<decimal>), typeof(List<string>), typeof(Dictionary<int, int>)];

    [Test]
    public void Every_action_of_the_plugin_reads_clean_text() =>
        Assert.That(Store.PluginActions.Where(action => !action.FilterDescriptors.Any(filter => filter.Filter is CleanTextFilter)).Select(action => action.DisplayName), Is.Empty);

    [Test]
    public void A_text_area_keeps_its_line_breaks()
    {
        var kept = Store.PluginActions.SelectMany(action => action.FilterDescriptors).Select(filter => filter.Filter).OfType<CleanTextFilter>()
            .SelectMany(filter => filter.Multiline).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var areas = Sources.Read("*.cshtml", "Views").SelectMany(view => TextArea().Matches(view.Text)).Select(match => match.Groups["name"].Value).ToList();

        Assert.That(areas, Has.Count.GreaterThan(15));
        Assert.That(areas.Where(name => !kept.Contains(name)), Is.Empty);
    }

    /// <summary>Every text of every action at once, so that a new one is not forgotten.</summary>
    [Test]
    public async Task No_text_of_any_action_ends_in_an_error()
    {
        var (seller, listing) = await SellerAsync();
        var buyer = await Scene.CustomerAsync();
        var deal = DealScene.Done(await new DealScene(Store, Scene).RequestAsync(buyer, listing));
        using var administrator = await AdministratorAsync();
        using var visitor = seller;
        var ids = new RouteIds(listing.Id, listing.OrderItemId, (await Scene.CommentAsync(listing)).Id, await Scene.SearchAsync(listing.SellerId), deal.Id);
        var names = Store.PluginActions.SelectMany(action => action.Parameters).SelectMany(parameter => Names(parameter.Name, parameter.ParameterType, 0)).Distinct().ToList();
        var failed = new List<string>();
        foreach (var route in PluginRoute.All.Where(route => route.Method != "HEAD" && !route.Action.Contains("Sample") && !route.Action.Contains("Settings") && !route.Action.Contains("Sms")))
        {
            var who = route.Access == Access.Staff ? administrator : visitor;
            var query = string.Join('&', names.Select(name => $"{name}={Uri.EscapeDataString(Hostile)}"));
            var path = route.For(ids);
            using var answer = route.Method == "POST"
                ? await who.SendFileAsync(path, names.Select(name => KeyValuePair.Create(name, Hostile)), "x.png", [1], "image/png")
                : await who.GetAsync(path + (path.Contains('?') ? "&" : "?") + query);
            if ((int)answer.StatusCode >= 500)
                failed.Add($"{route}: {(int)answer.StatusCode}");
        }

        Assert.That(names, Has.Count.GreaterThan(40));
        Assert.That(failed, Is.Empty);
    }

    [Test]
    public async Task A_name_is_one_line_of_what_can_be_seen()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, 2);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);

        var listing = Services.Scene.Done(await Scene.OfferAsync(seller, item, Services.Scene.Content() with { Name = "Cafe\u0301\0 \u202Etable\r\nSubject: x" }));
        var refused = await visitor.PostAsync($"/customer/flea-market/sell/{item.Id}", Fields.Listing("\u200B\u3164\u2800"));

        Assert.That(listing.Name, Is.EqualTo("Café table Subject: x"));
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_step_of_a_deal_takes_no_fields_of_another()
    {
        var deals = new DealScene(Store, Scene);
        var deal = await deals.AtAsync(DealStatus.Confirmed);

        DealScene.Done(await deals.MakeAsync(deal, DealAction.MarkAsPaid, with: step => step with
        {
            Amount = 123456, Reason = new string('x', 5_000_000), TrackingNumber = "RR 1", DateUtc = Store.Clock.Now.AddDays(3)
        }));

        var entry = (await deals.TimelineAsync(deal))[^1];
        Assert.That((entry.Action, entry.Amount, entry.Reason, entry.TrackingNumber, entry.DateUtc), Is.EqualTo((DealAction.MarkAsPaid, (decimal?)null, (string?)null, (string?)null, (DateTime?)null)));
    }

    [Test]
    public async Task Reasons_have_a_limit()
    {
        var deals = new DealScene(Store, Scene);
        var deal = await deals.AtAsync(DealStatus.Confirmed);
        var asked = await deals.MakeAsync(deal, DealAction.ProposeAmount, with: step => step with { Amount = 5 });
        var cancelled = await deals.MakeAsync(DealScene.Done(asked), DealAction.Cancel, with: step => step with { Reason = new string('x', DealCommand.LongestReason + 1) });
        var rejected = await Scene.RejectAsync(await Scene.OfferedAsync(), new string('x', ListingCommand.LongestReason + 1));

        Assert.That((cancelled.Refusal, rejected.Refusal), Is.EqualTo((DealRefusal.ReasonTooLong, ListingRefusal.ReasonTooLong)));
    }

    [Test]
    public async Task A_notice_writes_markup_as_text()
    {
        var (seller, listing) = await SellerAsync();
        using var visitor = seller;
        await visitor.PostAsync($"/customer/flea-market/{listing.Id}/edit", Fields.Listing("<img src=x onerror=alert(1)>\\'</script>", listing.Revision));
        await visitor.PostAsync($"/customer/flea-market/{listing.Id}/withdraw", []);
        await visitor.ReadAsync("/customer/flea-market");
        await visitor.PostAsync($"/customer/flea-market/{listing.Id}/withdraw", []);

        var page = await visitor.ReadAsync("/customer/flea-market");

        Assert.That(page, Does.Contain("lt;img src=x").IgnoreCase);
        Assert.That(page, Does.Not.Contain(@"\u003Cimg src=x").And.Not.Contain("<img src=x"));
    }

    [Test]
    public void Notices_are_written_in_one_place() => Assert.That(
        Sources.Read("*.cs").Where(file => file.Text.Contains("INotificationService")).Select(file => Path.GetFileName(file.Path)), Is.EqualTo((string[])["Notices.cs"]));

    [Test]
    public async Task Many_values_of_a_filter_make_no_large_page()
    {
        using var guest = Guest();
        var page = await guest.ReadAsync("/flea-market?" + string.Join('&', Enumerable.Range(0, 300).Select(number => $"with=Colour:{number}")));

        Assert.That(page.Length, Is.LessThan(300_000));
    }

    /// <summary>Of such a list nopCommerce reads the first value alone, and cuts it at its commas; of an <see cref="IList{T}"/> it reads them all.</summary>
    [Test]
    public void No_action_reads_a_list_that_nopCommerce_takes_for_one_text() => Assert.That(
        Store.PluginActions.SelectMany(action => action.Parameters.SelectMany(parameter => Read(parameter.Name, parameter.ParameterType, 0))
            .Where(read => _takenForText.Contains(read.Type)).Select(read => $"{action.DisplayName}: {read.Name}")),
        Is.Empty);

    [Test]
    public async Task Every_line_of_a_listing_is_kept_with_its_commas_and_found_by_it()
    {
        var colour = $"Dark blue, {Guid.NewGuid():N}";
        KeyValuePair<string, string>[] lines = [new("LineNames", "Colour"), new("LineValues", colour), new("LineNames", "Box"), new("LineValues", "Original, complete")];
        var (seller, listing) = await SellerAsync();
        using var _ = seller;
        using var administrator = await AdministratorAsync();
        await seller.PostAsync($"/customer/flea-market/{listing.Id}/edit", [.. Fields.Listing("Edited", listing.Revision), .. lines]);
        var edited = await Scene.NowAsync(listing);
        await administrator.PostAsync($"/Admin/FleaMarketListingEdit/Edit/{listing.Id}", [.. Fields.Listing("Edited", edited.Revision), .. lines, new("step", "Approve")]);

        using var guest = Guest();
        var found = await guest.ReadAsync($"/flea-market?with=Box:Original,+complete&with=Colour:{Uri.EscapeDataString(colour)}");

        Assert.That(found, Does.Contain($"/flea-market/{listing.Id}/"));
        Assert.That(await guest.ReadAsync($"/flea-market/{listing.Id}/edited"), Does.Contain("Size").And.Contain(colour).And.Contain("Original, complete"));
    }

    private static IEnumerable<(string Name, Type Type)> Read(string name, Type type, int depth) =>
        type.Namespace?.StartsWith("Nop.Plugin", StringComparison.Ordinal) != true || depth == MaxDepth
            ? [(name, type)]
            : type.GetProperties().Where(field => field.CanWrite && field.GetCustomAttributes(typeof(BindNeverAttribute), true).Length == 0)
                .SelectMany(field => Read($"{name}.{field.Name}", field.PropertyType, depth + 1));

    private static IEnumerable<string> Names(string name, Type type, int depth)
    {
        if (type == typeof(string) || IsMany(type, typeof(string)))
            return [name];
        if (type.IsAssignableTo(typeof(IDictionary<string, string>)))
            return [$"{name}[FirstName]", $"{name}[City]"];
        if (type.IsAssignableTo(typeof(IFormFile)) || type.Namespace?.StartsWith("Nop.Plugin", StringComparison.Ordinal) != true || depth == MaxDepth)
            return [];
        return type.GetProperties().Where(field => field.CanWrite).SelectMany(field => Names(QueryName(field), field.PropertyType, depth + 1));
    }

    private static string QueryName(System.Reflection.PropertyInfo field) =>
        field.GetCustomAttributes(typeof(Microsoft.AspNetCore.Mvc.FromQueryAttribute), false).Cast<Microsoft.AspNetCore.Mvc.FromQueryAttribute>().FirstOrDefault()?.Name ?? field.Name;

    private static bool IsMany(Type type, Type element) => type.IsGenericType && type.GetGenericArguments() is [var one] && one == element;

    [GeneratedRegex("""<textarea (?:asp-for="(?:@Model\.Locales\[i\]\.)?(?<name>\w+)"|[^>]*?name="(?<name>\w+)")|new FieldModel\("\w+", "(?<name>\w+)"[^{]*\{[^}]*?Rows = """)]
    private static partial Regex TextArea();
}
