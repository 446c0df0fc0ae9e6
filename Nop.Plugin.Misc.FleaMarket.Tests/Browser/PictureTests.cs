using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

/// <summary>Pages at desk and phone width: a picture of each, nothing sticking out, nothing that axe objects to.</summary>
internal abstract class PictureTests : BrowserTests
{
    private const string Dialog = "dialog.flea-dialog";

    /// <summary>Nothing is asked for any more: grids are filled, fonts are there.</summary>
    private const string Settled = "() => document.fonts.status === 'loaded' && !window.jQuery?.active";

    private static readonly string _screens = Repository.PathOf("artifacts", "screens");
    private static readonly (string Name, int Width, int Height)[] _sizes = [("desk", 1280, 900), ("phone", 375, 812)];

    /// <summary>WCAG 2.2 AA.</summary>
    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }
    };

    protected delegate Task<IPage> Visit(BrowserNewContextOptions options);

    protected Task LookAsync(Visit visit, string ours, (string Name, string Path)[] pages) => InEachSizeAsync(visit, async (page, size) =>
    {
        var findings = new List<string>();
        foreach (var (name, path) in pages)
        {
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
            await page.WaitForFunctionAsync(Settled);
            findings.AddRange(await InspectAsync(page, $"{name}-{size}", ours, fullPage: true));
        }
        return findings;
    });

    /// <summary>A popup covers what is in view.</summary>
    protected Task LookAtPopupAsync(string name, Visit visit, Func<IPage, Task> open) => InEachSizeAsync(visit, async (page, size) =>
    {
        await open(page);
        return await InspectAsync(page, $"{name}-{size}", Dialog, fullPage: false);
    });

    private static async Task InEachSizeAsync(Visit visit, Func<IPage, string, Task<List<string>>> look)
    {
        var findings = new List<string>();
        foreach (var (size, width, height) in _sizes)
        {
            var page = await visit(new() { ViewportSize = new() { Width = width, Height = height } });
            findings.AddRange(await look(page, size));
            await page.CloseAsync();
        }
        Assert.That(findings, Is.Empty);
    }

    private static async Task<List<string>> InspectAsync(IPage page, string name, string ours, bool fullPage)
    {
        await page.ScreenshotAsync(new() { Path = Path.Combine(_screens, name + ".png"), FullPage = fullPage, Animations = ScreenshotAnimations.Disabled });
        var found = await page.RunAxe(new AxeRunContext { Include = [new AxeSelector(ours)] }, _rules);
        var sticksOut = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return
        [
            .. found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{name}: {violation.Id}: {node.Html}")),
            .. sticksOut > 0 ? [$"{name}: {sticksOut} px wider than the screen"] : Array.Empty<string>()
        ];
    }
}
