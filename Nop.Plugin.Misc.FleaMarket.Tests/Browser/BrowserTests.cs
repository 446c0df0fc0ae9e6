using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>A journey through a store; it leaves a trace and screenshots when it fails.</summary>
[Category("Browser")]
internal abstract class BrowserTests
{
    private static readonly string _artifacts = Repository.PathOf("artifacts", "browser");

    /// <summary>A copy of the page before and after each step; it costs a quarter of a journey's time.</summary>
    private static readonly bool _copiesPages = Environment.GetEnvironmentVariable("FLEAMARKET_SNAPSHOTS") == "1";

    private readonly List<(IBrowserContext Context, bool IsTraced)> _contexts = [];
    private readonly List<Func<Task>> _cleanups = [];

    protected Market Market { get; private set; } = null!;

    /// <summary>Whether the next to come leaves a trace.</summary>
    protected bool TracesVisitors { get; set; } = true;

    [OneTimeSetUp]
    public async Task EnterAsync() => Market = await MarketAsync();

    [TearDown]
    public async Task LeaveAsync()
    {
        var failed = TestContext.CurrentContext.Result.Outcome.Status == NUnit.Framework.Interfaces.TestStatus.Failed;
        foreach (var (index, (context, isTraced)) in _contexts.Index())
            await CloseAsync(context, isTraced, failed ? Path.Combine(_artifacts, $"{TestContext.CurrentContext.Test.MethodName}-{index}") : null);
        _contexts.Clear();
        if (failed)
            TestContext.Out.WriteLine(Market.Output);
        foreach (var cleanup in _cleanups)
            await cleanup();
        _cleanups.Clear();
    }

    protected virtual Task<Market> MarketAsync() => TestRun.MarketAsync();

    protected Task<IPage> GuestAsync(BrowserNewContextOptions? options = null) => NewPageAsync(options ?? new());

    protected Task<IPage> SellerAsync(BrowserNewContextOptions? options = null) => AsAsync(Market.Seller, options);

    protected Task<IPage> SecondSellerAsync(BrowserNewContextOptions? options = null) => AsAsync(Market.SecondSeller, options);

    protected Task<IPage> BuyerAsync(BrowserNewContextOptions? options = null) => AsAsync(Market.Buyer, options);

    protected Task<IPage> AdministratorAsync(BrowserNewContextOptions? options = null) => AsAsync(Market.Administrator, options);

    /// <summary>A name that no other test and no other run uses; its listing is removed afterwards, so that its units come free.</summary>
    protected string Unique(string name)
    {
        var unique = $"{name} {Guid.NewGuid():N}"[..(name.Length + 9)];
        _cleanups.Add(() => Market.Errands.RemoveAllAsync(Market.Administrator, unique));
        return unique;
    }

    /// <returns>The id of a listing on moderation.</returns>
    protected Task<int> OfferAsync(string name, Account? seller = null) => Market.Errands.OfferAsync(seller ?? Market.Seller, name);

    protected Task ApproveAsync(string name) => Market.Errands.ApproveAsync(Market.Administrator, name);

    /// <returns>The id of a listing that everybody sees.</returns>
    /// <param name="more">Fields that the usual form leaves out.</param>
    protected async Task<int> OnOfferAsync(string name, Account? seller = null, params KeyValuePair<string, string>[] more)
    {
        var id = await Market.Errands.OfferAsync(seller ?? Market.Seller, name, more);
        await ApproveAsync(name);
        return id;
    }

    /// <returns>The buyer's page of a new request.</returns>
    protected async Task<DealPage> RequestAsync(int listingId, string message = "Is it still there?")
    {
        var form = await RequestForm.OpenAsync(await BuyerAsync(), listingId);
        await form.FillAsync(message);
        return await form.SendAsync();
    }

    protected async Task<IPage> AsAsync(Account account, BrowserNewContextOptions? options)
    {
        options ??= new();
        options.StorageState = await Market.Errands.LogInAsync(account);
        return await NewPageAsync(options);
    }

    private async Task<IPage> NewPageAsync(BrowserNewContextOptions options)
    {
        var context = await Market.OpenAsync(options);
        context.SetDefaultTimeout(Chromium.LongestWait);
        if (TracesVisitors)
            await context.Tracing.StartAsync(new() { Snapshots = _copiesPages });
        _contexts.Add((context, TracesVisitors));
        return await context.NewPageAsync();
    }

    private static async Task CloseAsync(IBrowserContext context, bool isTraced, string? keepAs)
    {
        if (keepAs is not null)
        {
            foreach (var page in context.Pages)
                await page.ScreenshotAsync(new() { Path = keepAs + ".png", FullPage = true });
            if (isTraced)
                await context.Tracing.StopAsync(new() { Path = keepAs + ".zip" });
        }
        await context.DisposeAsync();
    }
}
