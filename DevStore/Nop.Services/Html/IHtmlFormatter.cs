namespace Nop.Services.Html;

public interface IHtmlFormatter
{
    string FormatText(string text, bool stripTags, bool convertPlainTextToHtml, bool allowHtml, bool allowBbCode, bool resolveLinks,
        bool addNoFollowTag);
    string StripTags(string text);
    string ReplaceAnchorTags(string text);
    string ConvertPlainTextToHtml(string text);
    string ConvertHtmlToPlainText(string text, bool decode = false, bool replaceAnchorTags = false);
}
