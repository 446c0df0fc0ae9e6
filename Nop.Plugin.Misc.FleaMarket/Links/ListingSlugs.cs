using Nop.Services.Seo;

namespace Nop.Plugin.Misc.FleaMarket.Links;

/// <summary>The readable end of a listing's address.</summary>
public class ListingSlugs(IUrlRecordService urlRecords)
{
    /// <returns>Null for a name without a letter that fits.</returns>
    public async Task<string?> OfAsync(string name) =>
        await urlRecords.GetSeNameAsync(name, true, false) is { Length: > 0 } slug ? slug : null;
}
