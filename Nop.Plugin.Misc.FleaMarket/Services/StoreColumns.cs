using System.Diagnostics.CodeAnalysis;
using System.Text;
using Nop.Data;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>What nopCommerce's own short text columns hold: on MySQL no emoji, as their characters have three bytes.</summary>
public class StoreColumns(INopDataProvider database)
{
    public bool Holds(string text) => !database.ConfigurationName.StartsWith("MySql", StringComparison.OrdinalIgnoreCase) || !text.Any(char.IsSurrogate);

    /// <summary>The text without what they cannot hold.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Fitting(string? text)
    {
        if (text is null || Holds(text))
            return text;
        var fitting = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.IsBmp)
                fitting.Append(rune);
        return string.Join(' ', fitting.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
