using System.Text.Json;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>The moderators' grid by a word.</summary>
internal class ListingGridTests(StoreDatabase database) : WebTests(database)
{
    [Test]
    public async Task What_waits_is_found_by_a_word_before_what_was_decided_and_the_longest_first()
    {
        var word = $"word{Guid.NewGuid():N}";
        var seller = await Scene.CustomerAsync();
        var approved = Scene.Done(await Scene.ApproveAsync(await OfferAsync()));
        var first = await OfferAsync();
        Store.Clock.Move(TimeSpan.FromMinutes(1));
        var second = await OfferAsync();
        using var administrator = await AdministratorAsync();

        Assert.That(await FoundAsync(Fields.Grid(word)), Is.EqualTo(new[] { first.Id, second.Id, approved.Id }));
        Assert.That(await FoundAsync(Fields.Grid(word, length: 2)), Is.EqualTo(new[] { first.Id, second.Id }));
        Assert.That(await FoundAsync(Fields.Grid($"{word} another")), Is.Empty);

        async Task<Listing> OfferAsync() =>
            Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Name = $"Coat {word}" }));

        async Task<IEnumerable<int>> FoundAsync(IReadOnlyList<KeyValuePair<string, string>> search)
        {
            var answer = await administrator.PostAsync("/Admin/FleaMarketListing/Rows", search);
            using var grid = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            return [.. grid.RootElement.GetProperty("Data").EnumerateArray().Select(row => row.GetProperty("Id").GetInt32())];
        }
    }
}
