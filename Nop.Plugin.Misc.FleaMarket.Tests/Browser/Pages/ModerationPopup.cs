using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser.Pages;

/// <summary>The back office's edit popup; it closes when its work is done.</summary>
internal sealed class ModerationPopup(IPage popup)
{
    public IPage Page => popup;

    public Task ExpectHistoryAsync(int entries) => Expect(popup.Locator("#history tbody tr")).ToHaveCountAsync(entries);

    public Task ExpectWentLiveByItselfAsync() => Expect(popup.Locator("#went-live")).ToBeVisibleAsync();

    public async Task ExpectProposalAsync(string now, string asked)
    {
        await Expect(popup.Locator("#proposal del").First).ToHaveTextAsync(now);
        await Expect(popup.Locator("#proposal ins").First).ToHaveTextAsync(asked);
    }

    public async Task ExpectObjectionAsync(string words, bool mayAnswer)
    {
        await Expect(popup.Locator("#objection")).ToContainTextAsync(words);
        await Expect(popup.Locator("#reverse")).ToHaveCountAsync(mayAnswer ? 1 : 0);
    }

    public async Task ReverseAsync(string answer)
    {
        await popup.Locator("#answer").FillAsync(answer);
        await PressAsync("#reverse");
    }

    public Task RenameAsync(string name) => popup.Locator("#Name").FillAsync(name);

    public Task SaveAsync() => PressAsync("#save");

    public Task ApproveAsync() => PressAsync("#approve");

    private async Task PressAsync(string button)
    {
        var closed = new TaskCompletionSource();
        popup.Close += (_, _) => closed.TrySetResult();
        await popup.Locator(button).ClickAsync();
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
