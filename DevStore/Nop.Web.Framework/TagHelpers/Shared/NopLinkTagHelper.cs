using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Razor.TagHelpers;
using Microsoft.AspNetCore.Mvc.Routing;
using Nop.Web.Framework.UI;

namespace Nop.Web.Framework.TagHelpers.Shared;

[HtmlTargetElement("link", Attributes = "[rel=stylesheet]")]
public partial class NopLinkTagHelper(HtmlEncoder htmlEncoder, INopHtmlHelper nopHtmlHelper, IUrlHelperFactory urlHelperFactory)
    : UrlResolutionTagHelper(urlHelperFactory, htmlEncoder)
{
    protected readonly INopHtmlHelper _nopHtmlHelper = nopHtmlHelper;

    [HtmlAttributeName("asp-exclude-from-bundle")]
    public bool ExcludeFromBundle { get; set; }

    [HtmlAttributeName("href")]
    public string Href { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        _nopHtmlHelper.AddCssFileParts(Href, string.Empty, ExcludeFromBundle);
        output.SuppressOutput();
        return Task.CompletedTask;
    }
}
