using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Comments;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

internal class CommentTests(StoreDatabase database) : ServiceTests(database)
{
    private const string Question = "Does it fit a tall person?";

    private async Task<CommentScene> SceneAsync()
    {
        var seller = await Scene.CustomerAsync();
        var listing = Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        return new(Store, seller, await Scene.CustomerAsync(), listing);
    }

    [Test]
    public async Task Answers_stand_under_their_question_and_the_newest_question_first()
    {
        var scene = await SceneAsync();
        var first = await scene.AskAsync(Question);
        var second = await scene.AskAsync("And a short one?");
        var answer = await scene.AnswerAsync(first, "It does");
        var toTheAnswer = await scene.AskAsync("Thank you", answer.Id);

        var page = await scene.PageAsync();

        Assert.That(page.Select(conversation => conversation.Comment.Id), Is.EqualTo(new[] { second.Id, first.Id }));
        Assert.That(page[1].Answers.Select(comment => (comment.Id, comment.IsBySeller)), Is.EqualTo(new[] { (answer.Id, true), (toTheAnswer.Id, false) }));
        Assert.That(await scene.CountAsync(), Is.EqualTo(4));
    }

    [Test]
    public async Task Pages_hold_as_many_conversations_as_they_are_told_and_know_where_a_comment_is()
    {
        var scene = await SceneAsync();
        var asked = new List<ListingComment>();
        for (var question = 0; question < 5; question++)
            asked.Add(await scene.AskAsync($"{Question} {question}"));
        var answer = await scene.AnswerAsync(asked[0], "It does");

        var (first, last) = (await scene.PageAsync(pageSize: 2), await scene.PageAsync(2, 2));

        Assert.That((first.Count, first.TotalPages, last.Single().Comment.Id), Is.EqualTo((2, 3, asked[0].Id)));
        Assert.That(await Store.AskAsync((CommentQueries reader) => reader.PageOfAsync(scene.Listing.Id, answer.Id, false, 2)), Is.EqualTo(2));
        Assert.That(await Store.AskAsync((CommentQueries reader) => reader.PageOfAsync(scene.Listing.Id, asked[4].Id, false, 2)), Is.Zero);
    }

    [TestCase("", CommentRefusal.TextMissing)]
    [TestCase(" \r\n\t ", CommentRefusal.TextMissing)]
    [TestCase(null, CommentRefusal.TextMissing)]
    public async Task A_comment_says_something(string? text, CommentRefusal why)
    {
        var scene = await SceneAsync();
        Assert.That((await scene.WriteAsync(scene.Buyer, text)).Refusal, Is.EqualTo(why));
    }

    [Test]
    public async Task A_comment_may_be_as_long_as_it_may_be_and_no_longer()
    {
        var scene = await SceneAsync();
        Assert.That((await scene.WriteAsync(scene.Buyer, new('x', ListingComment.LongestText))).Refusal, Is.Null);
        Assert.That((await scene.WriteAsync(scene.Buyer, new('x', ListingComment.LongestText + 1))).Refusal, Is.EqualTo(CommentRefusal.TextTooLong));
    }

    [Test]
    public async Task Text_is_kept_without_what_no_database_takes()
    {
        var scene = await SceneAsync();
        var comment = await scene.AskAsync("  One\u0000 line\r\nand\u0007 another 👟 شكرا \n");
        Assert.That(comment.Text, Is.EqualTo("One line\nand another 👟 شكرا"));
    }

    [Test]
    public async Task Only_registered_customers_write_and_only_on_what_is_on_offer()
    {
        var scene = await SceneAsync();
        var guest = await Scene.CustomerAsync(NopCustomerDefaults.GuestsRoleName);
        Assert.That((await scene.WriteAsync(guest, Question)).Refusal, Is.EqualTo(CommentRefusal.NotRegistered));
        Assert.That((await scene.WriteAsync(scene.Buyer, Question, storeId: 2)).Refusal, Is.EqualTo(CommentRefusal.NotFound));

        Scene.Done(await Scene.SellAsync(scene.Listing));

        Assert.That((await scene.WriteAsync(scene.Buyer, Question)).Refusal, Is.EqualTo(CommentRefusal.NotFound));
        Assert.That((await scene.WriteAsync(scene.Seller, Question)).Refusal, Is.EqualTo(CommentRefusal.NotFound));
    }

    [Test]
    public async Task Nothing_is_written_while_the_store_has_no_comments()
    {
        var scene = await SceneAsync();
        await using var _ = await Scene.SettingsAsync(settings => settings.AllowComments = false);
        Assert.That((await scene.WriteAsync(scene.Buyer, Question)).Refusal, Is.EqualTo(CommentRefusal.NotFound));
    }

    [Test]
    public async Task An_answer_needs_a_question_that_is_there()
    {
        var (scene, other) = (await SceneAsync(), await SceneAsync());
        var elsewhere = await other.AskAsync(Question);
        var hidden = await scene.AskAsync(Question);
        Assert.That(await scene.HideAsync(hidden), Is.True);

        foreach (var id in (int[])[elsewhere.Id, hidden.Id, 999_999])
            Assert.That((await scene.WriteAsync(scene.Seller, "Yes", id)).Refusal, Is.EqualTo(CommentRefusal.AnsweredIsGone), $"{id}");
    }

    [Test]
    public async Task An_account_writes_so_much_an_hour_and_goes_on_afterwards()
    {
        var (scene, other) = (await SceneAsync(), await SceneAsync());
        await using var _ = await Scene.SettingsAsync(settings => settings.MostCommentsPerAccountAndHour = 2);
        await scene.AskAsync(Question);
        await other.WriteAsync(scene.Buyer, Question);

        var outcome = await scene.WriteAsync(scene.Buyer, Question);
        Assert.That((outcome.Refusal, outcome.Refusal?.IsLimit() ?? false), Is.EqualTo(((CommentRefusal?)CommentRefusal.TooManyByAccount, true)));
        await scene.AnswerAsync((await scene.PageAsync())[0].Comment, "Others may write");

        Store.Clock.Move(TimeSpan.FromMinutes(61));
        Assert.That((await scene.WriteAsync(scene.Buyer, Question)).Refusal, Is.Null);
    }

    [Test]
    public async Task A_listing_gets_so_much_an_hour()
    {
        var scene = await SceneAsync();
        await using var _ = await Scene.SettingsAsync(settings => settings.MostCommentsPerListingAndHour = 2);
        await scene.AskAsync(Question);
        await scene.WriteAsync(await Scene.CustomerAsync(), Question);

        Assert.That((await scene.WriteAsync(await Scene.CustomerAsync(), Question)).Refusal, Is.EqualTo(CommentRefusal.TooManyOnListing));
        Store.Clock.Move(TimeSpan.FromMinutes(61));
        Assert.That((await scene.WriteAsync(scene.Buyer, Question)).Refusal, Is.Null);
    }

    [Test]
    public async Task Zero_is_no_limit()
    {
        var scene = await SceneAsync();
        await using var _ = await Scene.SettingsAsync(settings => (settings.MostCommentsPerAccountAndHour, settings.MostCommentsPerListingAndHour) = (0, 0));
        for (var question = 0; question < 3; question++)
            await scene.AskAsync(Question);
    }

    [Test]
    public async Task Limits_hold_however_many_write_at_once()
    {
        var scene = await SceneAsync();
        await using var _ = await Scene.SettingsAsync(settings => (settings.MostCommentsPerAccountAndHour, settings.MostCommentsPerListingAndHour) = (4, 7));
        var authors = new[] { scene.Buyer, await Scene.CustomerAsync(), await Scene.CustomerAsync() };

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 24).Select(writer => Task.Run(() => scene.WriteAsync(authors[writer % 3], Question))));

        Assert.That(outcomes.Count(outcome => outcome.Succeeded), Is.EqualTo(7));
        Assert.That(outcomes.Where(outcome => !outcome.Succeeded).All(outcome => outcome.Refusal?.IsLimit() ?? false));
        Assert.That(outcomes.Where(outcome => outcome.Succeeded).GroupBy(outcome => outcome.Value!.AuthorId).Max(byAuthor => byAuthor.Count()), Is.LessThanOrEqualTo(4));
    }

    [Test]
    public async Task What_the_owner_hides_others_do_not_see()
    {
        var scene = await SceneAsync();
        var question = await scene.AskAsync(Question);
        var answer = await scene.AnswerAsync(question, "Never mind");
        Assert.That(await Store.AskAsync((CommentModeration visibility) => visibility.HideAsync(scene.Buyer.Id, question.Id)), Is.False);

        Assert.That(await scene.HideAsync(answer), Is.True);
        Assert.That(((await scene.PageAsync())[0].Answers.Count, await scene.CountAsync()), Is.EqualTo((0, 1)));
        Assert.That(await scene.HideAsync(question), Is.True);

        Assert.That((await scene.PageAsync(), await scene.CountAsync()), Is.EqualTo((Array.Empty<Conversation>(), 0)));
        Assert.That((await scene.PageAsync(withHidden: true))[0].All.Select(comment => comment.IsHidden), Is.EqualTo(new[] { true, true }));
    }

    [Test]
    public async Task A_moderator_hides_and_shows_and_the_activity_log_says_so()
    {
        var scene = await SceneAsync();
        var question = await scene.AskAsync(Question);

        Assert.That(await scene.ModerateAsync(hide: true, question), Is.EqualTo(1));
        Assert.That((await scene.ModerateAsync(hide: true, question), await scene.PageAsync()), Is.EqualTo((0, Array.Empty<Conversation>())));
        Assert.That(await scene.ModerateAsync(hide: false, question), Is.EqualTo(1));

        Assert.That((await scene.PageAsync()).Single().Comment.Id, Is.EqualTo(question.Id));
        Assert.That(await scene.LoggedAsync(question), Is.EqualTo(new[] { "FleaMarketHideComment", "FleaMarketShowComment" }));
    }

    [Test]
    public async Task A_comment_waits_until_its_seller_has_written_into_the_conversation()
    {
        var scene = await SceneAsync();
        var first = await scene.AskAsync(Question);
        var second = await scene.AskAsync("Is it warm?");
        Assert.That(await scene.WaitingAsync(), Is.EqualTo(2));

        await scene.AnswerAsync(first, "It does");
        Assert.That(await scene.WaitingAsync(), Is.EqualTo(1));
        await scene.AskAsync("Are you sure?", first.Id);
        Assert.That(await scene.WaitingAsync(), Is.EqualTo(2), "asked again");
        await scene.HideAsync(second);
        Assert.That(await scene.WaitingAsync(), Is.EqualTo(1), "hidden");

        Scene.Done(await Scene.WithdrawAsync(scene.Listing));
        Assert.That(await scene.WaitingAsync(), Is.Zero, "nobody can answer there");
    }

    [Test]
    public async Task The_seller_is_told_of_a_comment_and_the_asker_of_the_answer_and_nobody_of_the_own_words()
    {
        var scene = await SceneAsync();
        var question = await scene.AskAsync("A <b>question</b> %Store.Name%");
        var toSeller = (await scene.MailsAsync()).Single();
        Assert.That(toSeller.To, Is.EqualTo(scene.Seller.Email));
        Assert.That(toSeller.Subject, Does.Contain(scene.Listing.Name));
        Assert.That(toSeller.Body, Does.Contain("A &lt;b&gt;question&lt;/b&gt; %Store.Name%").And.Contain($"/flea-market/{scene.Listing.Id}?comment={question.Id}#comment-{question.Id}")
            .And.Contain($"/flea-market/{scene.Listing.Id}/comments/mute").And.Not.Contain(scene.Buyer.Email));

        await scene.AnswerAsync(question, "An answer");
        var toAsker = (await scene.MailsAsync())[1];
        Assert.That((toAsker.To, (await scene.MailsAsync()).Count), Is.EqualTo((scene.Buyer.Email, 2)));
        Assert.That(toAsker.Body, Does.Contain("An answer").And.Contain("the seller").And.Not.Contain(scene.Seller.Email));

        await scene.AskAsync("My own thanks", question.Id);
        Assert.That((await scene.MailsAsync()).Skip(2).Select(mail => mail.To), Is.EqualTo(new[] { scene.Seller.Email }));
        Assert.That((await scene.WriteAsync(scene.Seller, "Nobody asked")).Succeeded);
        Assert.That(await scene.MailsAsync(), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Another_customers_answer_reaches_the_seller_and_the_asker()
    {
        var scene = await SceneAsync();
        var question = await scene.AskAsync(Question);
        Assert.That((await scene.WriteAsync(await Scene.CustomerAsync(), "I have the same one", question.Id)).Succeeded);

        Assert.That((await scene.MailsAsync()).Skip(1).Select(mail => mail.To), Is.EquivalentTo(new[] { scene.Seller.Email, scene.Buyer.Email }));
    }

    [Test]
    public async Task Who_has_muted_a_listing_gets_no_mails_of_it_until_that_is_taken_back()
    {
        var scene = await SceneAsync();
        await Task.WhenAll(Enumerable.Repeat(0, 8).Select(_ => Task.Run(() => scene.MuteAsync(scene.Seller, true))));
        await scene.MuteAsync(scene.Buyer, true);
        var question = await scene.AskAsync(Question);
        await scene.AnswerAsync(question, "It does");
        Assert.That(await scene.MailsAsync(), Is.Empty);

        await scene.MuteAsync(scene.Seller, false);
        await scene.AskAsync("And now?");
        Assert.That((await scene.MailsAsync()).Single().To, Is.EqualTo(scene.Seller.Email));
    }

    [Test]
    public async Task Nobody_who_is_gone_is_told_or_named()
    {
        var scene = await SceneAsync();
        var question = await scene.AskAsync(Question);
        await Store.AskAsync((ICustomerService customers) => customers.DeleteCustomerAsync(scene.Buyer));
        await scene.AnswerAsync(question, "It does");

        Assert.That((await scene.MailsAsync()).Count, Is.EqualTo(1));
        Assert.That(await Store.AskAsync((FleaMarket.Services.CustomerDisplayNames names) => names.OfAsync(scene.Buyer.Id)), Is.EqualTo("Guest"));
    }
}
