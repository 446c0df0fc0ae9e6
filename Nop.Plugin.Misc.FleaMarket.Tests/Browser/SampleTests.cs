using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>In a store whose other journeys do not look at what is on offer.</summary>
internal class SampleTests : ClockTests
{
    [Test]
    public async Task An_owner_has_a_market_made_up_and_taken_away()
    {
        var samples = await SamplesPage.OpenAsync(await AdministratorAsync());

        await samples.InstallAsync();
        await samples.RemoveAsync();
    }
}
