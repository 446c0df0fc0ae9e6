using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Services.Objections;
using Nop.Plugin.Misc.FleaMarket.Services.Transparency;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

/// <summary>Grounds of decisions, objections to them, what becomes of complaints, and the counts of a year.</summary>
internal class ObjectionTests(StoreDatabase database) : ServiceTests(database)
{
    private const int Other = 2_000_000;

    private Task<Outcome<ListingRefusal, Listing>> ObjectAsync(Listing listing, string? text = "The photo is sharp", int? sellerId = null) =>
        Store.AskAsync((ObjectionService desk) => desk.ObjectAsync(sellerId ?? listing.SellerId, listing.Id, text));

    private Task<Outcome<ListingRefusal, Listing>> UpholdAsync(Listing listing, int moderatorId = Other, string? answer = "It is blurred") =>
        Store.AskAsync((ObjectionService desk) => desk.UpholdAsync(moderatorId, listing.Id, answer));

    private Task<Outcome<ListingRefusal, Listing>> ReverseAsync(Listing listing, int moderatorId = Other, string? answer = "It is sharp") =>
        Store.AskAsync((ObjectionService desk) => desk.ReverseAsync(moderatorId, listing, answer));

    private async Task<Objection> ObjectionAsync(Listing listing) => (await Store.AskAsync((ObjectionRegister all) => all.OfListingAsync(listing.Id)))[^1];

    private async Task<Listing> RejectedAsync() => Scene.Done(await Scene.RejectAsync(await Scene.OfferedAsync()));

    private async Task<IReadOnlyList<QueuedEmail>> MailsAsync(int customerId)
    {
        var email = (await Store.AskAsync((IRepository<Customer> customers) => customers.Table.FirstAsync(customer => customer.Id == customerId))).Email;
        return await Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table.Where(mail => mail.To == email).OrderBy(mail => mail.Id).ToListAsync());
    }

    [Test]
    public async Task A_rejection_tells_its_ground_whether_it_was_flagged_and_how_to_object([Values] DecisionGround ground)
    {
        var offered = await Scene.OfferedAsync();
        var listing = Scene.Done(await Store.AskAsync((ModerationService desk) =>
            desk.DecideAsync(new(ListingAction.Reject, Scene.Moderator, "Blurred photo") { Ground = ground }, offered.Id, offered.Revision)));

        var entry = (await Scene.HistoryAsync(listing))[^1];
        Assert.That((entry.Ground, entry.WasFlagged, entry.Reason), Is.EqualTo(((DecisionGround?)ground, true, "Blurred photo")));
        var mail = (await MailsAsync(listing.SellerId))[^1].Body;
        Assert.That(mail, Does.Contain(ground == DecisionGround.Law ? "It rests on: the law" : "It rests on: a rule of the store"));
        Assert.That(mail, Does.Contain("Blurred photo").And.Contain("software").And.Contain($"/customer/flea-market/{listing.Id}/object"));
        Assert.That((await Scene.HistoryAsync(Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync()))))[^1].Ground, Is.Null);
    }

    [Test]
    public async Task A_seller_objects_once_for_each_decision_and_the_store_is_told()
    {
        var listing = await RejectedAsync();
        Assert.That((await ObjectAsync(listing, " ")).Refusals, Is.EqualTo(new[] { ListingRefusal.ObjectionMissing }));
        Assert.That((await ObjectAsync(listing, new string('a', 2001))).Refusals, Is.EqualTo(new[] { ListingRefusal.ObjectionTooLong }));
        Assert.That((await ObjectAsync(listing, sellerId: listing.SellerId + 1)).Refusal, Is.EqualTo(ListingRefusal.NotFound));
        Assert.That((await UpholdAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.NoOpenObjection));

        var objected = Scene.Done(await ObjectAsync(listing));
        Assert.That((objected.Status, objected.Reason), Is.EqualTo((ListingStatus.Rejected, listing.Reason)));
        Assert.That((await ObjectAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.AlreadyObjected));
        Assert.That(await Store.AskAsync((IRepository<QueuedEmail> mails) => mails.Table.AnyAsync(mail => mail.Subject.Contains("Objection") && mail.Body.Contains("The photo is sharp"))));

        Scene.Done(await UpholdAsync(listing));
        Assert.That((await ObjectAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.AlreadyObjected));
        var again = Scene.Done(await Scene.RejectAsync(Scene.Done(await Scene.EditAsync(await Scene.NowAsync(listing)))));
        Scene.Done(await ObjectAsync(again));
    }

    [Test]
    public async Task Nothing_else_and_nothing_old_can_be_objected_to()
    {
        Assert.That((await ObjectAsync(await Scene.ApprovedAsync())).Refusal, Is.EqualTo(ListingRefusal.NothingToObjectTo));
        var listing = await RejectedAsync();
        Store.Clock.Move(TimeSpan.FromDays(ObjectionRules.DaysToObject + 1));
        Assert.That((await ObjectAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.TooLateToObject));
    }

    [Test]
    public async Task Another_moderator_answers_first_and_anybody_after_two_days()
    {
        var (listing, other) = (await RejectedAsync(), await RejectedAsync());
        Scene.Done(await ObjectAsync(listing));
        Scene.Done(await ObjectAsync(other));

        Assert.That((await UpholdAsync(listing, Scene.Moderator)).Refusal, Is.EqualTo(ListingRefusal.AnotherAnswersFirst));
        Assert.That((await ReverseAsync(listing, Scene.Moderator)).Refusal, Is.EqualTo(ListingRefusal.AnotherAnswersFirst));
        Scene.Done(await UpholdAsync(listing));
        Store.Clock.Move(TimeSpan.FromHours(ObjectionRules.HoursForOthers));
        Scene.Done(await UpholdAsync(other, Scene.Moderator));
    }

    [Test]
    public async Task What_is_upheld_stays_and_its_seller_reads_why()
    {
        var listing = Scene.Done(await ObjectAsync(await RejectedAsync()));
        Assert.That((await UpholdAsync(listing, answer: "")).Refusal, Is.EqualTo(ListingRefusal.AnswerMissing));

        var now = Scene.Done(await UpholdAsync(listing));

        Assert.That((now.Status, (await Scene.HistoryAsync(now))[^1].Action), Is.EqualTo((ListingStatus.Rejected, ListingAction.UpholdDecision)));
        var objection = await ObjectionAsync(listing);
        Assert.That((objection.Outcome, objection.Answer, objection.AnsweredById), Is.EqualTo((ObjectionOutcome.Upheld, "It is blurred", Other)));
        Assert.That((await MailsAsync(listing.SellerId))[^1].Body, Does.Contain("It is blurred"));
        Assert.That((await UpholdAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.NoOpenObjection));
    }

    [Test]
    public async Task What_was_wrong_goes_live_and_does_not_count_against_its_seller([Values] bool removed)
    {
        var seller = await Scene.CustomerAsync();
        Scene.Done(await Scene.ApproveAsync(await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller))));
        var offered = await Scene.OfferedAsync(seller, await Scene.BuyAsync(seller));
        var listing = Scene.Done(removed ? await Scene.RemoveAsync(offered) : await Scene.RejectAsync(offered));
        Assert.That((await Scene.BalanceAsync(listing.OrderItemId)).Held, Is.Zero);
        listing = Scene.Done(await ObjectAsync(listing));

        var now = Scene.Done(await ReverseAsync(listing));

        Assert.That((now.Status, now.Reason), Is.EqualTo((ListingStatus.Approved, (string?)null)));
        Assert.That((await Scene.HistoryAsync(now)).Skip(2).Select(entry => entry.Action), Is.EqualTo(new[] { ListingAction.RaiseObjection, ListingAction.ReverseDecision, ListingAction.Approve }));
        Assert.That((await Scene.BalanceAsync(listing.OrderItemId)).Held, Is.EqualTo(1));
        Assert.That((await MailsAsync(seller.Id)).Select(mail => mail.Subject), Has.Some.Contains("You were right"));
        await using var _ = await Scene.SettingsAsync(settings => settings.TrustAfterApprovals = 2);
        Assert.That(Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Description = "Warm" })).Status, Is.EqualTo(ListingStatus.Approved));
    }

    [Test]
    public async Task What_may_not_be_on_sale_any_more_goes_back_to_its_seller_with_the_reason()
    {
        var listing = Scene.Done(await ObjectAsync(await RejectedAsync()));
        await Store.AskAsync(async (IOrderService orders) =>
        {
            var order = await orders.GetOrderByIdAsync(listing.OrderId);
            order.OrderStatus = Nop.Core.Domain.Orders.OrderStatus.Cancelled;
            await orders.UpdateOrderAsync(order);
        });

        var now = Scene.Done(await ReverseAsync(listing));

        Assert.That((now.Status, now.StoreReason), Is.EqualTo((ListingStatus.Withdrawn, (ListingRefusal?)ListingRefusal.OrderNotComplete)));
        Assert.That((await ObjectionAsync(listing)).Outcome, Is.EqualTo(ObjectionOutcome.Reversed));
        Assert.That((await MailsAsync(listing.SellerId))[^1].Body, Does.Contain("cannot be on sale"));
    }

    [Test]
    public async Task What_was_offered_anew_meanwhile_is_answered_and_stays_where_it_is()
    {
        var listing = Scene.Done(await ObjectAsync(await RejectedAsync()));
        var edited = Scene.Done(await Scene.EditAsync(listing));

        var now = Scene.Done(await ReverseAsync(edited));

        Assert.That((now.Status, (await ObjectionAsync(listing)).Outcome), Is.EqualTo((ListingStatus.OnModeration, ObjectionOutcome.Reversed)));
    }

    private static readonly ListingContent _warm = Scene.Content() with { Name = "Warm coat" };

    private Task<IAsyncDisposable> KeepingPublicAsync() => Scene.SettingsAsync(settings => settings.KeepApprovedVersionPublic = true);

    private async Task<Listing> DeclinedAsync(int quantity = 1) =>
        Scene.Done(await Scene.RejectAsync(Scene.Done(await Scene.EditAsync(await Scene.ApprovedAsync(quantity, quantity), _warm with { Quantity = quantity })), "Not a coat"));

    [Test]
    public async Task A_declined_edit_is_objected_to_once_and_what_is_upheld_leaves_it_declined()
    {
        await using var _ = await KeepingPublicAsync();
        var listing = await DeclinedAsync();
        Assert.That((await MailsAsync(listing.SellerId))[^1].Body, Does.Contain($"/customer/flea-market/{listing.Id}/object"));

        var objected = Scene.Done(await ObjectAsync(listing));
        Assert.That((objected.Status, objected.Reason, objected.EditWaits), Is.EqualTo((ListingStatus.Approved, "Not a coat", false)));
        Assert.That((await ObjectAsync(listing)).Refusal, Is.EqualTo(ListingRefusal.AlreadyObjected));
        Assert.That((await UpholdAsync(listing, Scene.Moderator)).Refusal, Is.EqualTo(ListingRefusal.AnotherAnswersFirst));

        var now = Scene.Done(await UpholdAsync(listing));

        Assert.That((now.Status, now.EditWaits, now.Name, now.Reason), Is.EqualTo((ListingStatus.Approved, false, listing.Name, "Not a coat")));
        Assert.That((await MailsAsync(listing.SellerId))[^1].Body, Does.Contain("It is blurred"));
    }

    [Test]
    public async Task A_wrongly_declined_edit_goes_live_and_does_not_count_against_its_seller()
    {
        await using var _ = await KeepingPublicAsync();
        var listing = Scene.Done(await ObjectAsync(await DeclinedAsync()));

        var now = Scene.Done(await ReverseAsync(listing));

        Assert.That((now.Status, now.EditWaits, now.Name, now.Reason), Is.EqualTo((ListingStatus.Approved, false, "Warm coat", (string?)null)));
        Assert.That((await Scene.HistoryAsync(now)).TakeLast(3).Select(entry => entry.Action), Is.EqualTo(new[] { ListingAction.RaiseObjection, ListingAction.RestoreEdit, ListingAction.AcceptEdit }));
        Assert.That((await MailsAsync(listing.SellerId)).TakeLast(2).Select(mail => mail.Body), Has.One.Contains("You do not have to send your edit again"));
        Assert.That(await EditsAsync(listing), Is.Zero);
    }

    [Test]
    public async Task A_wrongly_declined_edit_of_what_was_changed_since_waits_again_with_the_units_that_are_left()
    {
        await using var _ = await KeepingPublicAsync();
        var listing = Scene.Done(await ObjectAsync(await DeclinedAsync(3)));
        listing = Scene.Done(await Scene.SellAsync(listing));
        listing = Scene.Done(await Scene.CorrectAsync(listing, Scene.Content(2) with { Name = "Grey coat" }));

        var now = Scene.Done(await ReverseAsync(listing));

        Assert.That((now.EditWaits, now.Name, now.Reason, now.WaitsSinceUtc), Is.EqualTo((true, "Grey coat", (string?)null, (DateTime?)now.UpdatedOnUtc)));
        Assert.That((await Store.AskAsync((PendingEdits edits) => edits.LatestAsync(now))).Quantity, Is.EqualTo(2));
        Assert.That(Scene.Done(await Scene.ApproveAsync(now)).Name, Is.EqualTo("Warm coat"));
    }

    [Test]
    public async Task A_wrongly_declined_edit_that_breaks_the_rules_by_now_waits_again()
    {
        await using var _ = await KeepingPublicAsync();
        var listing = Scene.Done(await ObjectAsync(await DeclinedAsync()));
        await using var terms = await Scene.SettingsAsync(settings => settings.HighestPercentOfPricePaid = 1);

        var now = Scene.Done(await ReverseAsync(listing));

        Assert.That((now.Status, now.EditWaits, (await ObjectionAsync(listing)).Outcome), Is.EqualTo((ListingStatus.Approved, true, ObjectionOutcome.Reversed)));
    }

    [Test]
    public async Task A_newer_edit_takes_the_place_of_the_declined_one()
    {
        await using var _ = await KeepingPublicAsync();
        var listing = Scene.Done(await ObjectAsync(await DeclinedAsync()));
        listing = Scene.Done(await Scene.EditAsync(listing, _warm with { Name = "Warmer coat" }));

        var now = Scene.Done(await ReverseAsync(listing));

        Assert.That((now.EditWaits, (await ObjectionAsync(listing)).Outcome), Is.EqualTo((true, ObjectionOutcome.Reversed)));
        Assert.That((await Store.AskAsync((PendingEdits edits) => edits.LatestAsync(now))).Name, Is.EqualTo("Warmer coat"));
        Assert.That((await ObjectAsync(now)).Refusal, Is.EqualTo(ListingRefusal.NothingToObjectTo));
    }

    [Test]
    public async Task What_goes_off_sale_takes_the_declined_edit_with_it()
    {
        await using var _ = await KeepingPublicAsync();
        var listing = await DeclinedAsync();
        Assert.That(await EditsAsync(listing), Is.EqualTo(1));

        Scene.Done(await Scene.WithdrawAsync(listing));

        Assert.That(await EditsAsync(listing), Is.Zero);
    }

    [Test]
    public async Task A_removal_stands_that_came_after_what_is_reversed()
    {
        var listing = Scene.Done(await ObjectAsync(await RejectedAsync()));
        listing = Scene.Done(await Scene.RemoveAsync(listing));

        var now = Scene.Done(await ReverseAsync(listing));

        Assert.That((now.Status, now.Reason, (await ObjectionAsync(listing)).Outcome), Is.EqualTo((ListingStatus.Removed, listing.Reason, ObjectionOutcome.Reversed)));
        Scene.Done(await ObjectAsync(now));
    }

    private Task<int> EditsAsync(Listing listing) => Store.AskAsync((IRepository<PendingEdit> edits) => edits.Table.CountAsync(edit => edit.ListingId == listing.Id));

    [Test]
    public async Task Moderators_find_what_is_objected_to_and_the_menu_counts_what_each_may_answer()
    {
        Store.Clock.Move(TimeSpan.FromHours(ObjectionRules.HoursForOthers));
        var before = await CountAsync(Scene.Moderator);
        Assert.That(await CountAsync(Other), Is.EqualTo(before));
        var listing = Scene.Done(await ObjectAsync(await RejectedAsync()));

        Assert.That((await CountAsync(Other), await CountAsync(Scene.Moderator)), Is.EqualTo((before + 1, before)));
        Store.Clock.Move(TimeSpan.FromHours(ObjectionRules.HoursForOthers));
        Assert.That(await CountAsync(Scene.Moderator), Is.EqualTo(before + 1));
        Assert.That((await Store.AskAsync((ModerationQueries queue) => queue.GetPageAsync(new() { SellerId = listing.SellerId, Flags = FlagFilter.Objection }, 0, 10))).Select(found => found.Id), Is.EqualTo(new[] { listing.Id }));
        Scene.Done(await UpholdAsync(listing));
        Assert.That((await CountAsync(Other), await CountAsync(Scene.Moderator)), Is.EqualTo((before, before)));

        Task<int> CountAsync(int moderatorId) => Store.AskAsync((PendingObjectionsCounter waiting) => waiting.CountForAsync(moderatorId));
    }

    [Test]
    public async Task Who_complains_is_told_that_it_has_arrived_and_what_becomes_of_it([Values] bool right)
    {
        var (listing, author) = (await Scene.ApprovedAsync(), await Scene.CustomerAsync());
        var complaint = await ComplainAsync(listing, author);
        Assert.That((await MailsAsync(author.Id)).Select(mail => mail.Subject), Has.One.Contains("We have your complaint"));

        var outcome = await Store.AskAsync((ComplaintService desk) => right ? desk.UpholdAsync(Other, complaint.Id, "We took it down") : desk.StrikeAsync(Other, complaint.Id, "It is no fake"));

        Assert.That((outcome.Value!.IsUpheld, outcome.Value.IsStruck), Is.EqualTo((right, !right)));
        var mail = (await MailsAsync(author.Id))[^1];
        Assert.That(mail.Subject, Does.Contain(right ? "was right" : "was looked at"));
        Assert.That(mail.Body, Does.Contain(right ? "We took it down" : "It is no fake"));
        Assert.That((await Store.AskAsync((ComplaintService desk) => desk.UpholdAsync(Other, complaint.Id, "Again"))).Refusal, Is.EqualTo(right ? ComplaintRefusal.AlreadyAnswered : ComplaintRefusal.AlreadyStruck));
        Assert.That((await Store.AskAsync((ComplaintService desk) => desk.StrikeAsync(Other, complaint.Id, "Again"))).Refusal, Is.EqualTo(right ? ComplaintRefusal.AlreadyAnswered : ComplaintRefusal.AlreadyStruck));
        Assert.That((await Store.AskAsync((ComplaintService desk) => desk.UpholdAsync(Other, complaint.Id, " "))).Refusal, Is.EqualTo(ComplaintRefusal.ReasonMissing));
    }

    [Test]
    public async Task A_seller_who_complains_about_a_buyer_is_told_that_it_has_arrived_and_who_reads_it()
    {
        var deal = await new DealScene(Store, Scene).AtAsync(DealStatus.Confirmed);
        var type = await Store.AskAsync(async (ModerationReasons reasons) => (await reasons.OfAsync(ReasonKind.ComplaintAboutBuyer))[0].Id);

        var outcome = await Store.AskAsync((ComplaintService desk) => desk.ComplainAsync(deal, deal.SellerId, type, "Did not come"));

        Assert.That(outcome.Refusal, Is.Null);
        var mail = (await MailsAsync(deal.SellerId))[^1];
        Assert.That(mail.Subject, Does.Contain("We have your complaint"));
        Assert.That(mail.Body, Does.Contain("Other sellers").And.Not.Contain("not machines").And.Not.Contain("endif"));
    }

    [Test]
    public async Task A_year_is_counted()
    {
        var (listing, author) = (await Scene.ApprovedAsync(), await Scene.CustomerAsync());
        var year = Store.Clock.Now.Year;
        var (objections, complaints) = (await ObjectionsAsync(), await ComplaintsAsync());
        var rejections = await RejectionsAsync();

        var rejected = Scene.Done(await ObjectAsync(await RejectedAsync()));
        var complaint = await ComplainAsync(listing, author);
        Scene.Done(await ReverseAsync(rejected));
        await Store.AskAsync((ComplaintService desk) => desk.UpholdAsync(Other, complaint.Id, "Done"));

        Assert.That(await RejectionsAsync(), Is.EqualTo(rejections + 1));
        var (after, told) = (await ObjectionsAsync(), await ComplaintsAsync());
        Assert.That((after.Made, after.Accepted, after.Open), Is.EqualTo((objections.Made + 1, objections.Accepted + 1, objections.Open)));
        Assert.That((told.Made, told.Accepted, told.MedianDays), Is.EqualTo((complaints.Made + 1, complaints.Accepted + 1, told.MedianDays)));
        Assert.That(told.MedianDays, Is.GreaterThanOrEqualTo(0));

        Task<AnswerCount> ObjectionsAsync() => Store.AskAsync((TransparencyQueries counts) => counts.ObjectionsAsync(year));
        Task<AnswerCount> ComplaintsAsync() => Store.AskAsync((TransparencyQueries counts) => counts.ComplaintsAsync(ComplaintSubject.Listing, year));
        async Task<int> RejectionsAsync() => (await Store.AskAsync((TransparencyQueries counts) => counts.DecisionsAsync(year)))
            .Where(count => count is { Action: ListingAction.Reject, Ground: DecisionGround.StoreRule, IsAutomated: false }).Sum(count => count.Count);
    }

    private async Task<Complaint> ComplainAsync(Listing listing, Customer author)
    {
        var type = await Store.AskAsync(async (ModerationReasons reasons) => (await reasons.OfAsync(ReasonKind.ComplaintAboutListing))[0].Id);
        var outcome = await Store.AskAsync((ComplaintService desk) => desk.ComplainAsync(listing, author, type, "A fake"));
        Assert.That(outcome.Refusal, Is.Null);
        return outcome.Value!;
    }
}
