using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>From what the store notices to a decision, an objection and its answer.</summary>
internal class ObjectionTests : ClockTests
{
    [Test]
    public async Task A_flagged_listing_is_rejected_objected_to_and_goes_live_after_all()
    {
        var name = Unique("Replica");
        await (await SettingsPage.OpenAsync(await AdministratorAsync())).NoticeAsync(name.ToUpperInvariant());
        await OfferAsync(name);
        var desk = await ModerationPage.OpenAsync(await AdministratorAsync());
        await desk.SearchAsync(name);
        await desk.ExpectFlagAsync(name, "Word of the list");
        await desk.RejectAsync(name, "It is a replica", "the law");
        await desk.ExpectStatusAsync(name, "rejected");

        var mine = await MyListingsPage.OpenAsync(await SellerAsync());
        await mine.ExpectNoteAsync(name, "The decision rests on the law.");
        await mine.ObjectAsync(name, "It is the original.\nI have the receipt.");
        await (await MyListingsPage.OpenAsync(await SellerAsync())).ExpectNoteAsync(name, "Your objection: Waiting for an answer.");

        await desk.SearchAsync(name);
        await desk.ExpectFlagAsync(name, "Objection");
        var popup = await desk.EditAsync(name);
        await popup.ExpectObjectionAsync("I have the receipt.", mayAnswer: false);
        await popup.Page.CloseAsync();

        await PassAsync(days: 3);
        desk = await ModerationPage.OpenAsync(await AdministratorAsync());
        await desk.SearchAsync(name);
        popup = await desk.EditAsync(name);
        await popup.ExpectObjectionAsync("I have the receipt.", mayAnswer: true);
        await popup.ReverseAsync("You are right. We are sorry.");

        await desk.ExpectStatusAsync(name, "approved");
        await (await MyListingsPage.OpenAsync(await SellerAsync())).ExpectStatusAsync(name, "approved");
    }
}
