using System.Net;
using System.Text.RegularExpressions;
using Nop.Services.Html;

namespace DevStore.Services.Html;

/// <summary>Plain text on its way into a page. HTML of users and BBCode are encoded like all else.</summary>
internal partial class HtmlFormatter : IHtmlFormatter
{
    public string FormatText(string text, bool stripTags, bool convertPlainTextToHtml, bool allowHtml, bool allowBbCode,
        bool resolveLinks, bool addNoFollowTag)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;

        text = WebUtility.HtmlEncode(stripTags ? StripTags(text) : text);
        if (convertPlainTextToHtml)
            text = ConvertPlainTextToHtml(text);
        return resolveLinks ? Address().Replace(text, Link) : text;
    }

    public string StripTags(string text) =>
        string.IsNullOrEmpty(text) ? string.Empty : Tag().Replace(text, string.Empty).Replace("&nbsp;", " ");

    public string ReplaceAnchorTags(string text) =>
        string.IsNullOrEmpty(text) ? string.Empty : Anchor().Replace(text, "$1");

    public string ConvertPlainTextToHtml(string text) =>
        string.IsNullOrEmpty(text)
            ? string.Empty
            : text.ReplaceLineEndings("<br />").Replace("\t", "&nbsp;&nbsp;").Replace("  ", "&nbsp;&nbsp;");

    public string ConvertHtmlToPlainText(string text, bool decode = false, bool replaceAnchorTags = false)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;

        text = LineBreak().Replace(decode ? WebUtility.HtmlDecode(text) : text, "\n").Replace("&nbsp;", " ");
        return replaceAnchorTags ? ReplaceAnchorTags(text) : text;
    }

    private static string Link(Match match) => $"<a href=\"{match.Value}\" rel=\"nofollow noopener\">{match.Value}</a>";

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<a\\b[^>]*>(.*?)</a>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex("https?://[^\\s<>\"']+")]
    private static partial Regex Address();
}
