using System.Globalization;
using System.Text.Encodings.Web;
using Nop.Web.Framework.Localization;
using Nop.Web.Framework.Mvc.Razor;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>nopCommerce's pages write the values within a text as they are, and some of ours were typed by customers.</summary>
public abstract class FleaMarketPage<TModel> : NopRazorPage<TModel>
{
    public new PageText T(string key, params object?[] values)
    {
        var format = base.T(key).Text;
        return values.Length == 0 ? new(format, format) : new(Fill(format, values.Select(Encode)), Fill(format, values));
    }

    private static string Fill(string format, IEnumerable<object?> values) => string.Format(CultureInfo.CurrentCulture, format, values.ToArray());

    private object? Encode(object? value) => value is string text ? HtmlEncoder.Encode(text) : value;
}

/// <param name="html">As a page writes it, with its values encoded.</param>
/// <param name="text">To be encoded where it goes.</param>
public sealed class PageText(string html, string text) : LocalizedString(html)
{
    public new string Text => text;
}
