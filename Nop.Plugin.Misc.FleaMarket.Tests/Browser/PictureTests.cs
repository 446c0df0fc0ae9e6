using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>Pages at phone's and at desk's width: nothing sticks out, axe objects to nothing, and a picture of each where one is wanted.</summary>
internal abstract class PictureTests : BrowserTests
{
    private const string Dialog = "dialog.flea-dialog";

    /// <summary>Nothing is asked for any more: grids are filled, fonts are there.</summary>
    private const string Settled = "() => document.fonts.status === 'loaded' && !window.jQuery?.active";

    /// <summary>What a grid does by itself a moment after its window has another width.</summary>
    private const string FitGrids = "() => { window.jQuery?.fn.dataTable?.tables({ api: true }).columns.adjust(); }";

    /// <summary>To look at; otherwise of what is wrong alone, as pictures make these tests take a quarter longer.</summary>
    private static readonly bool _keepsPictures = Environment.GetEnvironmentVariable("FLEAMARKET_PICTURES") == "1";

    private static readonly string _screens = Repository.PathOf("artifacts", "screens");
    private static readonly (string Name, int Width, int Height)[] _sizes = [("phone", 375, 812), ("desk", 1280, 900)];

    /// <summary>WCAG 2.2 AA, asked in the page itself: a second page to put the results together would cost more than the rest of a look.</summary>
    private const string Objections = """
        async ours =>
        {
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            const { violations } = await axe.run({ include: [[ours]] }, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false });
            return violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.html}`));
        }
        """;

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>One page for all that a visitor looks at.</summary>
    private readonly Dictionary<Visit, IPage> _pages = [];

    protected delegate Task<IPage> Visit(BrowserNewContextOptions? options = null);

    [TearDown]
    public void Leave() => _pages.Clear();

    protected Task LookAsync(Visit visit, string ours, (string Name, string Path)[] pages) => LookAsync(visit, ours, pages, SizesOf);

    /// <summary>Nothing sticks out at phone's width; axe looks at the same pages with other words.</summary>
    protected Task FitAsync(Visit visit, params (string Name, string Path)[] pages) => LookAsync(visit, null, pages, _ => [_sizes[0]]);

    private async Task LookAsync(Visit visit, string? ours, (string Name, string Path)[] pages, Func<string, (string Name, int Width, int Height)[]> sizesOf)
    {
        var page = await PageOfAsync(visit);
        var findings = new List<string>();
        foreach (var (name, path) in pages)
        {
            var sizes = sizesOf(path);
            await page.SetViewportSizeAsync(sizes[0].Width, sizes[0].Height);
            await LoadAsync(page, path);
            foreach (var (size, width, height) in sizes)
            {
                await page.SetViewportSizeAsync(width, height);
                await page.EvaluateAsync(FitGrids);
                findings.AddRange(await InspectAsync(page, $"{name}-{size}", ours, fullPage: true));
            }
        }
        Assert.That(findings, Is.Empty);
    }

    /// <summary>What is wrong with a page stands in the failure, and its picture is there: it needs no trace.</summary>
    private async Task<IPage> PageOfAsync(Visit visit)
    {
        if (_pages.TryGetValue(visit, out var known))
            return known;
        TracesVisitors = false;
        var page = _pages[visit] = await visit();
        TracesVisitors = true;
        return page;
    }

    /// <summary>A popup covers what is in view.</summary>
    protected async Task LookAtPopupAsync(string name, Visit visit, Func<IPage, Task> open, string popup = Dialog)
    {
        var findings = new List<string>();
        var page = await visit();
        foreach (var (size, width, height) in _sizes)
        {
            await page.SetViewportSizeAsync(width, height);
            await open(page);
            findings.AddRange(await InspectAsync(page, $"{name}-{size}", popup, fullPage: false));
        }
        await page.CloseAsync();
        Assert.That(findings, Is.Empty);
    }

    /// <summary>One load serves both widths. A grid keeps the widths that it scrolls with on a phone, and the site's filters stay open as on a desk.</summary>
    private static (string Name, int Width, int Height)[] SizesOf(string path) =>
        path.StartsWith("/Admin", StringComparison.Ordinal) ? [_sizes[1], _sizes[0]] : _sizes;

    private static async Task LoadAsync(IPage page, string path)
    {
        if (path.Contains('#', StringComparison.Ordinal)) // Otherwise a browser that is there only scrolls.
            await page.GotoAsync("about:blank");
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        await page.WaitForFunctionAsync(Settled);
    }

    private static async Task<List<string>> InspectAsync(IPage page, string name, string? ours, bool fullPage)
    {
        var objections = ours is null ? [] : await ObjectionsAsync(page, ours);
        var sticksOut = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        List<string> findings =
        [
            .. objections.Select(objection => $"{name}: {objection}"),
            .. sticksOut > 0 ? [$"{name}: {sticksOut} px wider than the screen"] : Array.Empty<string>()
        ];
        if (_keepsPictures || findings.Count > 0)
            await page.ScreenshotAsync(new() { Path = Path.Combine(_screens, name + ".png"), FullPage = fullPage, Animations = ScreenshotAnimations.Disabled });
        return findings;
    }

    private static async Task<string[]> ObjectionsAsync(IPage page, string ours)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(_axe);
        return await page.EvaluateAsync<string[]>(Objections, ours);
    }
}
