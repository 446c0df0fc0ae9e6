using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Installation;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

internal class CannedReasonTests(StoreDatabase database) : ServiceTests(database)
{
    private const int Law = (int)DecisionGround.Law;
    private const int StoreRule = (int)DecisionGround.StoreRule;

    private Task<IReadOnlyList<(string Text, int GroundId)>> ReasonsAsync() => Store.AskAsync((ModerationReasons reasons) => reasons.ForModeratorsAsync());

    private Task ChangeAsync(string text, Action<ModerationReason> change) => Store.AskAsync(async (IRepository<ModerationReason> rows) =>
    {
        var reason = await rows.Table.FirstAsync(row => row.KindId == (int)ReasonKind.Moderation && row.Text == text);
        change(reason);
        await rows.UpdateAsync(reason);
    });

    [Test]
    public async Task The_reasons_that_the_installation_brings_say_what_they_rest_on()
    {
        var reasons = await ReasonsAsync();

        Assert.That(reasons.Select(reason => reason.GroundId), Has.All.AnyOf(Law, StoreRule));
        Assert.That(reasons.Where(reason => reason.GroundId == Law).Select(reason => reason.Text), Has.One.Contains("counterfeit"));
    }

    [Test]
    public async Task An_update_gives_a_ground_to_those_that_are_unchanged_and_have_none()
    {
        var before = await ReasonsAsync();
        var (bare, chosen, own) = (before[0], before[1], before[2]);
        await ChangeAsync(bare.Text, reason => reason.GroundId = 0);
        await ChangeAsync(chosen.Text, reason => reason.GroundId = Law);
        await ChangeAsync(own.Text, reason => (reason.Text, reason.GroundId) = ("An owner's words", 0));
        try
        {
            await Store.AskAsync((CannedReasonInstaller installer) => installer.UpdateAsync(new(1, 2)));
            Assert.That((await ReasonsAsync())[0].GroundId, Is.Zero);

            await Store.AskAsync((CannedReasonInstaller installer) => installer.UpdateAsync(new(1, 1)));
            Assert.That((await ReasonsAsync()).Take(3), Is.EqualTo(new[] { (bare.Text, StoreRule), (chosen.Text, Law), ("An owner's words", 0) }));
        }
        finally
        {
            await ChangeAsync(chosen.Text, reason => reason.GroundId = chosen.GroundId);
            await ChangeAsync("An owner's words", reason => (reason.Text, reason.GroundId) = own);
        }
    }
}
