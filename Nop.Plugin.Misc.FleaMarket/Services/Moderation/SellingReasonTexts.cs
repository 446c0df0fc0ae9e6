using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>Why sellers sell, in words; read once in a request.</summary>
public class SellingReasonTexts(ModerationReasons reasons)
{
    private IReadOnlyDictionary<int, string>? _texts;

    /// <summary>By id, in the owner's order.</summary>
    public async Task<IReadOnlyDictionary<int, string>> AllAsync() =>
        _texts ??= (await reasons.OfAsync(ReasonKind.Selling)).ToDictionary(reason => reason.Id, reason => reason.Text);

    /// <returns>Null for none, and for one that the owner has deleted.</returns>
    public async Task<string?> OfAsync(int id) => id == 0 ? null : (await AllAsync()).GetValueOrDefault(id);
}
