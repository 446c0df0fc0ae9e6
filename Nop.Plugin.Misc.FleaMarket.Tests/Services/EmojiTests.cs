using System.Linq.Expressions;
using System.Net;
using System.Reflection;
using System.Transactions;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>Characters beyond the first 65,536, which MySQL's older character set leaves out.</summary>
internal class EmojiTests(StoreDatabase database) : ServiceTests(database)
{
    private const string Emoji = "🧥", Another = "🔥";

    private static IEnumerable<TestCaseData> Texts =>
        from type in new FleaMarketTables().TableNames.Keys.Except([typeof(ListingWord)])
        from text in type.GetProperties()
        where text.PropertyType == typeof(string) && text.CanWrite
        select new TestCaseData(type, text.Name).SetArgDisplayNames(type.Name, text.Name);

    [TestCaseSource(nameof(Texts))]
    public Task Every_text_of_the_plugin_takes_them_and_tells_them_apart(Type type, string text) =>
        (Task)GetType().GetMethod(nameof(TakesAsync), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(this, [text])!;

    [Test]
    public async Task An_edit_that_waits_is_approved_with_them()
    {
        await using var _ = await Scene.SettingsAsync(settings => settings.KeepApprovedVersionPublic = true);
        var listing = await Scene.ApprovedAsync();
        var content = Scene.Content() with { Name = $"Coat {Emoji}", Description = Emoji, Characteristics = [new($"Mood {Emoji}", Another)] };

        var approved = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.EditAsync(listing, content))));

        Assert.That((approved.Name, approved.Description, approved.EditWaits), Is.EqualTo((content.Name, content.Description, false)));
    }

    [Test]
    public async Task A_saved_search_for_one_stops_nobodys_mails()
    {
        var (odd, reader, word) = (await Scene.CustomerAsync(), await Scene.CustomerAsync(), $"{Guid.NewGuid():N}");
        await Scene.SearchAsync(odd.Id, new SavedSearchCriteria { Text = $"{word} {Emoji}", Characteristics = [new("Mood", Emoji)] });
        await Scene.SearchAsync(reader.Id, new SavedSearchCriteria { Text = word });
        Store.Clock.Move(TimeSpan.FromMinutes(5));
        var seller = await Scene.CustomerAsync();
        var content = Scene.Content() with { Name = $"{word} {Emoji}", Characteristics = [new("Mood", Emoji)] };
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), content))));

        await Store.AskAsync((SavedSearchTask task) => task.ExecuteAsync());

        foreach (var customer in (Customer[])[odd, reader])
            Assert.That((await MailsAsync(customer)).Any(mail => mail.Body.Contains($"/flea-market/{listing.Id}\"") && WebUtility.HtmlDecode(mail.Body).Contains(Emoji)), customer.Email);
    }

    /// <summary>The subject's column is nopCommerce's.</summary>
    [Test]
    public async Task A_mail_goes_out_and_its_body_keeps_them()
    {
        var seller = await Scene.CustomerAsync();
        var content = Scene.Content() with { Name = $"{Emoji}Coat {Another} {Emoji}" };
        var listing = Scene.Done(await Scene.ApproveAsync(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), content))));
        await new DealScene(Store, Scene).RequestedAsync(listing);

        var mail = (await MailsAsync(seller)).Single(sent => sent.Subject.Contains("purchase request"));
        Assert.That(WebUtility.HtmlDecode(mail.Body), Does.Contain(Emoji));
        Assert.That(mail.Subject, Does.Contain(Database == StoreDatabase.MariaDb ? "Coat" : content.Name).And.Not.Contain("  "));
    }

    private async Task<IList<QueuedEmail>> MailsAsync(Customer customer) =>
        await Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table.Where(mail => mail.To == customer.Email).ToListAsync());

    private async Task TakesAsync<T>(string text) where T : BaseEntity
    {
        using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);
        var row = Filled<T>();
        typeof(T).GetProperty(text)!.SetValue(row, Emoji);
        await Store.AskAsync((INopDataProvider data) => data.InsertEntityAsync(row));

        Assert.That(await CountAsync<T>(text, row.Id, Emoji), Is.EqualTo(1));
        Assert.That(await CountAsync<T>(text, row.Id, Another), Is.Zero);
    }

    private Task<int> CountAsync<T>(string text, int id, string value) where T : BaseEntity
    {
        var row = Expression.Parameter(typeof(T));
        var same = Expression.Lambda<Func<T, bool>>(Expression.Equal(Expression.Property(row, text), Expression.Constant(value)), row);
        return Store.AskAsync((IRepository<T> rows) => rows.Table.Where(one => one.Id == id).CountAsync(same));
    }

    /// <summary>With something in every column; it is not kept.</summary>
    private T Filled<T>()
    {
        var row = (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
        foreach (var column in typeof(T).GetProperties().Where(column => column.CanWrite))
            if (column.PropertyType == typeof(string))
                column.SetValue(row, "?");
            else if (column.PropertyType == typeof(DateTime))
                column.SetValue(row, Store.Clock.Now);
            else if (column.PropertyType == typeof(int))
                column.SetValue(row, Random.Shared.Next(1_000_000, int.MaxValue));
        return row;
    }
}
