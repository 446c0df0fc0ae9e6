using System.Linq.Expressions;
using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Controllers;
using Nop.Plugin.Misc.FleaMarket.Controllers.Filters;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>A form that outlives the session it was opened in.</summary>
[TestFixture(StoreDatabase.Sqlite)]
internal class SessionTests(StoreDatabase database) : VisitorTests(database)
{
    private const string Typed = "Kept, every word of it";

    private Customer _poster = null!;

    private Task<int> ListingsOfAsync(int orderItemId) =>
        Store.AskAsync((IRepository<Listing> listings) => listings.Table.CountAsync(listing => listing.OrderItemId == orderItemId));

    private static async Task<IDocument> PageAsync(HttpResponseMessage answer)
    {
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await Visitor.DocumentAsync(answer);
    }

    private static Dictionary<string, string> Hidden(IDocument page) =>
        page.QuerySelectorAll("[data-flea-log-in] input[type=hidden]").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");

    [Test]
    public async Task A_session_that_has_ended_is_asked_for_in_place_and_the_form_comes_back_whole()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        var sell = $"/customer/flea-market/sell/{item.Id}";
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);
        await visitor.ReadAsync(sell);
        await visitor.LogOutAsync();

        var asked = await PageAsync(await visitor.PostAsync(sell, Fields.Listing(Typed)));
        var kept = Hidden(asked);
        var wrong = await PageAsync(await visitor.PostFormAsync(sell, [.. kept, new(KeptForm.LoginField, seller.Email), new(KeptForm.PasswordField, "wrong")]));
        var entered = await visitor.PostFormAsync(sell, [.. Hidden(wrong), new(KeptForm.LoginField, seller.Email), new(KeptForm.PasswordField, Scene.Password)]);
        var back = await PageAsync(await visitor.PostFormAsync(entered.Headers.Location!.ToString(), [.. Hidden(wrong)]));

        Assert.That(kept["Name"], Is.EqualTo(Typed));
        Assert.That(wrong.QuerySelector(".flea-errors"), Is.Not.Null);
        Assert.That(entered.StatusCode, Is.EqualTo(HttpStatusCode.TemporaryRedirect));
        Assert.That((back.QuerySelector("#flea-Name")!.GetAttribute("value"), back.QuerySelector("#flea-Description")!.TextContent.Trim()), Is.EqualTo((Typed, "Worn twice")));
        Assert.That(back.QuerySelector(".flea-errors")!.TextContent, Does.Contain("You are logged in as"));
        Assert.That(await ListingsOfAsync(item.Id), Is.Zero);
        var sent = back.QuerySelectorAll("form[data-flea-form] input[name=__RequestVerificationToken]").Single().GetAttribute("value")!;
        Assert.That((await visitor.PostFormAsync(sell, [.. Fields.Listing(Typed), new(KeptForm.Token, sent)])).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await ListingsOfAsync(item.Id), Is.EqualTo(1));
    }

    [Test]
    public async Task A_form_of_another_customer_comes_back_for_who_is_logged_in_now_and_changes_nothing([ValueSource(nameof(Forms))] string form)
    {
        var (path, fields, _) = await PrepareAsync(form);
        using var visitor = await Visitor.LogInAsync(Store.Address, (await Scene.CustomerAsync()));
        var former = await visitor.CurrentTokenAsync();
        await visitor.LogOutAsync();
        await visitor.LogInAgainAsync(_poster);
        var before = await RowsAsync();

        var page = await PageAsync(await visitor.PostFormAsync(path, [.. fields, new(KeptForm.Token, former)]));

        Assert.That(page.Body!.TextContent + string.Join(' ', page.QuerySelectorAll("input").Select(field => field.GetAttribute("value"))), Does.Contain(Typed).And.Contain("You are logged in as"));
        Assert.That(await RowsAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_form_that_its_owner_alone_may_send_asks_for_its_owner_and_comes_back()
    {
        var (seller, other) = (await Scene.CustomerAsync(), await Scene.CustomerAsync());
        var item = await Scene.BuyAsync(seller);
        var path = $"/customer/flea-market/sell/{item.Id}";
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);
        var former = await visitor.CurrentTokenAsync();
        await visitor.LogOutAsync();
        await visitor.LogInAgainAsync(other);

        var asked = await PageAsync(await visitor.PostFormAsync(path, [.. Fields.Listing(Typed), new(KeptForm.Token, former)]));
        var entered = await visitor.PostFormAsync(path, [.. Hidden(asked), new(KeptForm.LoginField, seller.Email), new(KeptForm.PasswordField, Scene.Password)]);
        var back = await PageAsync(await visitor.PostFormAsync(entered.Headers.Location!.ToString(), [.. Hidden(asked)]));

        Assert.That(asked.Body!.TextContent, Does.Contain("belongs to another account"));
        Assert.That(entered.StatusCode, Is.EqualTo(HttpStatusCode.TemporaryRedirect));
        Assert.That(back.QuerySelector("#flea-Name")!.GetAttribute("value"), Is.EqualTo(Typed));
        Assert.That(await ListingsOfAsync(item.Id), Is.Zero);
    }

    [Test]
    public async Task The_same_form_posted_many_times_at_once_does_its_work_once([ValueSource(nameof(Forms))] string form)
    {
        var (path, fields, count) = await PrepareAsync(form);
        using var visitor = await Visitor.LogInAsync(Store.Address, _poster);
        var token = await visitor.CurrentTokenAsync();
        var before = await count();
        var number = Guid.NewGuid().ToString("N");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            visitor.PostFormAsync(path, [.. fields, new(SentOnceAttribute.Field, number), new(KeptForm.Token, token)])));

        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await count() - before, Is.EqualTo(1));
    }

    [Test]
    public async Task A_form_that_was_changed_and_sent_again_is_another()
    {
        var (path, fields, count) = await PrepareAsync("comment");
        using var visitor = await Visitor.LogInAsync(Store.Address, _poster);
        var token = await visitor.CurrentTokenAsync();
        var (before, number) = (await count(), Guid.NewGuid().ToString("N"));

        foreach (var text in (string[])["first", "second"])
            await visitor.PostFormAsync(path, [new("Text", text), new(SentOnceAttribute.Field, number), new(KeptForm.Token, token)]);

        Assert.That(await count() - before, Is.EqualTo(2));
    }

    [Test]
    public async Task A_refused_form_may_be_sent_again_with_its_number()
    {
        var seller = await Scene.CustomerAsync();
        var item = await Scene.BuyAsync(seller);
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);
        var path = $"/customer/flea-market/sell/{item.Id}";

        await visitor.PostAsync(path, [.. Fields.Listing(quantity: 2), new(SentOnceAttribute.Field, "1")]);
        var answer = await visitor.PostAsync(path, [.. Fields.Listing(quantity: 1), new(SentOnceAttribute.Field, "1")]);

        Assert.That((answer.StatusCode, await ListingsOfAsync(item.Id)), Is.EqualTo((HttpStatusCode.Redirect, 1)));
    }

    [Test]
    public void Every_form_with_text_keeps_what_was_typed_and_is_sent_once() =>
        Assert.That(Store.PluginActions
            .Where(action => action.ControllerTypeInfo.IsSubclassOf(typeof(BaseFleaMarketController)) && action.MethodInfo.IsDefined(typeof(HttpPostAttribute), false))
            .Where(action => action.MethodInfo.GetParameters().Any(parameter => parameter.ParameterType == typeof(string) || parameter.ParameterType.Name.EndsWith("Model", StringComparison.Ordinal)))
            .Where(action => !action.MethodInfo.IsDefined(typeof(KeepsTypedAttribute), false) || !action.MethodInfo.IsDefined(typeof(SentOnceAttribute), false))
            .Select(action => $"{action.ControllerName}.{action.MethodInfo.Name}"), Is.EquivalentTo(new[] { "SavedSearches.Rename", "Unsubscribe.Confirmed", "Renewal.Confirmed" }));

    [Test]
    public async Task Mails_about_searches_are_stopped_without_cookies()
    {
        var customer = await Scene.CustomerAsync();
        await Scene.SearchAsync(customer.Id);
        var key = await Store.AskAsync((UnsubscribeTokens keys) => Task.FromResult(keys.Of(customer)));
        using var guest = Visitor.Guest(Store.Address);

        var answer = await guest.PostFormAsync($"/flea-market/unsubscribe/{customer.Id}?key={key}", []);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await CountAsync<SavedSearch>(search => search.CustomerId == customer.Id && !search.IsPaused), Is.Zero);
    }

    [Test]
    public async Task HEAD_answers_as_GET_does_without_a_body([Values("", "/{0}/x", "/sellers/{1}")] string path)
    {
        var (seller, listing) = await SellerAsync();
        using (seller)
        {
            var address = "/flea-market" + string.Format(path, listing.Id, listing.SellerId);
            var get = await seller.GetAsync(address);

            var head = await seller.SendAsync(HttpMethod.Head, address);

            Assert.That((head.StatusCode, (await head.Content.ReadAsByteArrayAsync()).Length), Is.EqualTo((get.StatusCode, 0)));
        }
    }

    [Test]
    public async Task A_redirect_to_a_listings_new_name_is_not_kept_by_browsers()
    {
        var (seller, listing) = await SellerAsync();
        using (seller)
        {
            var answer = await seller.GetAsync($"/flea-market/{listing.Id}/a-former-name");

            Assert.That((answer.StatusCode, answer.Headers.CacheControl!.NoCache), Is.EqualTo((HttpStatusCode.MovedPermanently, true)));
        }
    }

    private static IEnumerable<string> Forms => ["listing", "comment", "request", "message", "search"];

    private async Task<(string Path, KeyValuePair<string, string>[] Fields, Func<Task<int>> Count)> PrepareAsync(string form)
    {
        _poster = await Scene.CustomerAsync();
        var seller = await Scene.CustomerAsync();
        if (form == "listing")
        {
            var item = await Scene.BuyAsync(_poster, 3);
            return ($"/customer/flea-market/sell/{item.Id}", [.. Fields.Listing(Typed)], () => ListingsOfAsync(item.Id));
        }
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller, 3))));
        return form switch
        {
            "comment" => ($"/flea-market/{listing.Id}/comments", [new("Text", Typed)], () => CountAsync<ListingComment>(comment => comment.ListingId == listing.Id)),
            "request" => ($"/flea-market/buy/{listing.Id}", [.. Fields.Request(message: Typed)], () => CountAsync<Deal>(deal => deal.ListingId == listing.Id)),
            "search" => ("/customer/flea-market/searches/new?q=coat", [new("name", Typed)], () => CountAsync<SavedSearch>(search => search.CustomerId == _poster.Id)),
            _ => await MessageAsync(listing)
        };
    }

    private async Task<(string Path, KeyValuePair<string, string>[] Fields, Func<Task<int>> Count)> MessageAsync(Listing listing)
    {
        var deal = DealScene.Done(await new DealScene(Store, Scene).RequestAsync(_poster, listing));
        return ($"/customer/flea-market/deals/{deal.Id}/messages", [new("text", Typed)], () => CountAsync<DealMessage>(message => message.DealId == deal.Id));
    }

    private Task<int> CountAsync<T>(Expression<Func<T, bool>> which) where T : BaseEntity =>
        Store.AskAsync((IRepository<T> rows) => rows.Table.CountAsync(which));

    private async Task<string> RowsAsync() => string.Join(' ', await CountAsync<Listing>(_ => true), await CountAsync<ListingComment>(_ => true),
        await CountAsync<Deal>(_ => true), await CountAsync<DealMessage>(_ => true), await CountAsync<SavedSearch>(_ => true));
}
