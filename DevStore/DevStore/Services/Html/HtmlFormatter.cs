using Nop.Services.Html;

namespace DevStore.Services.Html;

/// <summary>Plain text on its way into a page. HTML of users and BBCode are encoded like all else.</summary>
internal partial class HtmlFormatter : IHtmlFormatter
{
}
