using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using CsvHelper;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web.Feeds;

/// <summary>A fixture that reads feeds as an aggregator does.</summary>
internal abstract class FeedTests(StoreDatabase database) : VisitorTests(database)
{
    protected static readonly XNamespace Google = "http://base.google.com/ns/1.0";

    protected static string[] Files { get; } = [.. Enum.GetValues<FeedFormat>().Select(FeedFiles.NameOf)];

    protected Task<IAsyncDisposable> FeedsAsync(string secret = "") => Scene.SettingsAsync(settings =>
    {
        (settings.GoogleFeed, settings.YandexFeed, settings.MetaFeed, settings.JsonFeed) = (true, true, true, true);
        settings.FeedSecret = secret;
    });

    protected static string Address(string file, string query = "") => $"/flea-market/feeds/{file}{query}";

    protected async Task<string> ReadAsync(string file, string query = "")
    {
        using var guest = Guest();
        return await guest.ReadAsync(Address(file, query));
    }

    protected async Task<Listing> ApprovedAsync(ListingContent content, Action<Nop.Core.Domain.Catalog.Product>? change = null)
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller, content.Quantity, changeProduct: change);
        return Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, item, content))));
    }

    protected async Task<XElement> GoogleItemAsync(int id, string query = "") =>
        XDocument.Parse(await ReadAsync("google.xml", query)).Descendants("item").Single(item => item.Element(Google + "id")!.Value == Text(id));

    protected async Task<XElement> YandexOfferAsync(int id, string query = "") =>
        XDocument.Parse(await ReadAsync("yandex.xml", query)).Descendants("offer").Single(offer => offer.Attribute("id")!.Value == Text(id));

    protected async Task<JsonElement> JsonListingAsync(int id, string query = "") =>
        JsonDocument.Parse(await ReadAsync("listings.json", query)).RootElement.GetProperty("listings").EnumerateArray().Single(listing => listing.GetProperty("id").GetInt32() == id);

    protected async Task<IReadOnlyDictionary<string, string>> MetaRowAsync(int id, string query = "") =>
        Rows(await ReadAsync("meta.csv", query)).Single(row => row["id"] == Text(id));

    protected async Task<bool> IsInAsync(string file, int id) => (await ReadAsync(file)).Contains($"/flea-market/{id}/");

    protected static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string csv)
    {
        using var reader = new CsvReader(new StringReader(csv), CultureInfo.InvariantCulture);
        return reader.GetRecords<dynamic>()
            .Select(row => (IReadOnlyDictionary<string, string>)((IDictionary<string, object>)row).ToDictionary(cell => cell.Key, cell => (string)cell.Value)).ToList();
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
