using System.Text.Json;
using Microsoft.Playwright;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Photos;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The form to sell and to edit, in a popup or on a page.</summary>
internal sealed class ListingForm(IPage page, ILocator form)
{
    public ILocator Errors => form.Locator(".flea-errors");

    public ILocator Name => form.Locator("[name=Name]");

    /// <summary>What the product went for and costs new.</summary>
    public ILocator Advice => form.Locator("#flea-price-guide");

    private ILocator TakeButtons => Advice.Locator("[data-flea-take]");

    public static async Task<ListingForm> OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        return await OpenedAsync(page);
    }

    public static async Task<ListingForm> OpenedAsync(IPage page)
    {
        var form = page.Locator("form[data-flea-form]");
        await form.WaitForAsync();
        return new(page, form);
    }

    public async Task FillAsync(string name, string price = "12.50")
    {
        await Name.FillAsync(name);
        await form.Locator("[name=Description]").FillAsync("Worn twice, no stains.");
        await form.Locator("[name=ConditionId][value='30']").CheckAsync(new() { Force = true });
        await form.Locator("[name=LineNames]").First.FillAsync("Size");
        await form.Locator("[name=LineValues]").First.FillAsync("M");
        await form.Locator("[name=Price]").FillAsync(price);
        await form.Locator("[name=Quantity]").FillAsync("1");
        await form.Locator("[name=Phone]").FillAsync("+1 555 0177");
        await form.Locator("[name=ShowPhone]").CheckAsync(new() { Force = true });
    }

    /// <summary>In every field that shows a text.</summary>
    public async Task WriteEverywhereAsync(string text)
    {
        foreach (var field in new[] { "Description", "LineNames", "LineValues", "Messenger" })
            await form.Locator($"[name={field}]").First.FillAsync(text);
        await form.Locator("[name=ShowMessenger]").CheckAsync(new() { Force = true });
    }

    public async Task LetFallAsync(string lowest, int percent, int days)
    {
        await form.Locator("[name=LowestPrice]").FillAsync(lowest);
        await form.Locator("[name=PercentOfStep]").SelectOptionAsync($"{percent}");
        await form.Locator("[name=DaysBetweenSteps]").FillAsync($"{days}");
    }

    /// <summary>To buyers, too.</summary>
    public async Task TellWhyAsync(string reason)
    {
        await form.Locator("[name=SellingReasonId]").SelectOptionAsync(new SelectOptionValue { Label = reason });
        await form.Locator("[name=ShowSellingReason]").CheckAsync(new() { Force = true });
    }

    public Task ShowPurchaseMonthAsync(bool shown) => form.Locator("[name=ShowPurchaseMonth]").SetCheckedAsync(shown, new() { Force = true });

    public Task ChangePriceAsync(string price) => form.Locator("[name=Price]").FillAsync(price);

    /// <summary>Presses the first button of the advice; its price is the form's then.</summary>
    public async Task TakeAdviceAsync()
    {
        await TakeButtons.First.ClickAsync();
        await Expect(TakeButtons.First).ToContainTextAsync(await form.Locator("[name=Price]").InputValueAsync());
    }

    public Task ExpectNothingToTakeAsync() => Expect(TakeButtons.First).Not.ToBeVisibleAsync();

    public ILocator PhotoError => form.Locator("[data-flea-photo-error]");

    /// <summary>The pictures that stay, in their order.</summary>
    public ILocator Photos => form.Locator("[data-flea-photos-list] > li:not([hidden])");

    public static ILocator WhyOf(ILocator photo) => photo.Locator("[data-flea-photo-why]");

    public static Task MoveAsync(ILocator photo, int by) => photo.Locator($"[data-flea-photo-move='{by}']").ClickAsync();

    public static Task TurnAsync(ILocator photo) => photo.Locator("[data-flea-photo-rotate]").ClickAsync();

    public static Task RemoveAsync(ILocator photo) => photo.Locator("[data-flea-photo-remove]").ClickAsync();

    /// <summary>Drags one picture onto another.</summary>
    public Task DragAsync(int from, int to) => Photos.Nth(from).Locator("img").DragToAsync(Photos.Nth(to).Locator("img"));

    public Task ChoosePhotoAsync() => ChoosePhotoAsync("coat.png", "image/png", Png.Picture(600, 750));

    public Task ChoosePhotoAsync(string name, string mimeType, byte[] content) => ChoosePhotosAsync((name, mimeType, content));

    public Task ChoosePhotosAsync(params (string Name, string MimeType, byte[] Content)[] files) => form.Locator("[name=Photo]").SetInputFilesAsync(
        files.Select(file => new FilePayload { Name = file.Name, MimeType = file.MimeType, Buffer = file.Content }));

    /// <summary>What would be sent now, once a file is there whose name ends so, which that of the chosen file does not.</summary>
    public async Task<byte[]> PhotoAsync(string ending)
    {
        await page.WaitForFunctionAsync("ending => document.querySelector('[name=Photo]').files[0]?.name.endsWith(ending)", ending);
        return Convert.FromBase64String(await form.Locator("[name=Photo]").EvaluateAsync<string>(
            "async input => btoa(Array.from(new Uint8Array(await input.files[0].arrayBuffer()), byte => String.fromCharCode(byte)).join(''))"));
    }

    /// <summary>Of new photos, as their files are called.</summary>
    public async Task<IReadOnlyList<string?>> PhotoNamesAsync()
    {
        var names = new List<string?>();
        foreach (var photo in await Photos.Locator("img").AllAsync())
            names.Add(await photo.GetAttributeAsync("alt"));
        return names;
    }

    /// <summary>Files that would be sent now.</summary>
    public Task<int> PhotosAsync() => form.Locator("[name=Photo]").EvaluateAsync<int>("input => input.files.length");

    public async Task<MyListingsPage> SendAsync()
    {
        await form.Locator("[type=submit]").ClickAsync();
        await page.ArriveAsync("/customer/flea-market$");
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        return new(page);
    }

    /// <summary>Over a line that is so slow.</summary>
    /// <returns>In percent, what the bar has said while it was to be seen.</returns>
    public async Task<IReadOnlyList<int>> SendSlowlyAsync(int bytesPerSecond)
    {
        var line = await page.Context.NewCDPSessionAsync(page);
        await line.SendAsync("Network.enable");
        await line.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 0, ["downloadThroughput"] = -1, ["uploadThroughput"] = bytesPerSecond });
        await form.EvaluateAsync("""
            form => {
                const bar = form.querySelector('[data-flea-sending]'), said = [];
                new MutationObserver(() => {
                    if (bar.offsetHeight > 0) said.push(parseInt(bar.querySelector('[data-flea-sent]').textContent));
                    sessionStorage.setItem('said', JSON.stringify(said));
                }).observe(bar, { subtree: true, childList: true, characterData: true });
            }
            """);
        await SendAsync();
        return JsonSerializer.Deserialize<List<int>>(await page.EvaluateAsync<string>("() => sessionStorage.getItem('said')"))!;
    }

    /// <summary>Sends what is refused.</summary>
    public async Task SendRefusedAsync()
    {
        await form.Locator("[type=submit]").ClickAsync();
        await Errors.WaitForAsync();
    }

    public Task CloseByKeyboardAsync() => page.Keyboard.PressAsync("Escape");

    public Task WaitUntilClosedAsync() => form.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
}
