using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Razor.TagHelpers;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Nop.Core.Configuration;
using Nop.Web.Framework.Extensions;
using Nop.Web.Framework.UI;
using Nop.Web.Framework.WebOptimizer;

namespace Nop.Web.Framework.TagHelpers.Shared;

/// <summary>Moves a page's scripts to its head or foot; those of an AJAX answer stay where they are.</summary>
[HtmlTargetElement("script")]
public partial class NopScriptTagHelper(AppSettings appSettings, HtmlEncoder htmlEncoder, INopAssetHelper bundleHelper, INopHtmlHelper nopHtmlHelper,
    IUrlHelperFactory urlHelperFactory, IWebHelper webHelper, IWebHostEnvironment webHostEnvironment)
    : UrlResolutionTagHelper(urlHelperFactory, htmlEncoder)
{
    protected readonly AppSettings _appSettings = appSettings;
    protected readonly INopAssetHelper _bundleHelper = bundleHelper;
    protected readonly INopHtmlHelper _nopHtmlHelper = nopHtmlHelper;
    protected readonly IWebHelper _webHelper = webHelper;
    protected readonly IWebHostEnvironment _webHostEnvironment = webHostEnvironment;

    [HtmlAttributeName("asp-debug-src")]
    public string DebugSrc { get; set; }

    [HtmlAttributeName("asp-location")]
    public ResourceLocation Location { get; set; }

    [HtmlAttributeName("asp-exclude-from-bundle")]
    public bool ExcludeFromBundle { get; set; }

    [HtmlAttributeName("src")]
    public string Src { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Src is not null)
            output.CopyHtmlAttribute("src", context);
        ProcessUrlAttribute("src", output);
        if (_webHelper.IsAjaxRequest(ViewContext.HttpContext.Request) || IsData(context) || Location == ResourceLocation.None)
            return;

        var location = Location == ResourceLocation.Auto ? ResourceLocation.Footer : Location;
        if (string.IsNullOrEmpty(Src))
            _nopHtmlHelper.AddInlineScriptParts(location, await BuildInlineScriptTagAsync(output));
        else
            _nopHtmlHelper.AddScriptParts(location, Src, DebugSrc, ExcludeFromBundle);
        output.SuppressOutput();
    }

    private static bool IsData(TagHelperContext context) =>
        context.AllAttributes.TryGetAttribute("type", out var type)
        && !string.Equals(type.Value?.ToString(), "text/javascript", StringComparison.OrdinalIgnoreCase);

    protected static async Task<string> BuildInlineScriptTagAsync(TagHelperOutput output)
    {
        var tag = new TagBuilder("script");
        tag.InnerHtml.SetHtmlContent(new HtmlString((await output.GetChildContentAsync()).GetContent()));
        foreach (var attribute in output.Attributes)
            tag.MergeAttribute(attribute.Name, attribute.Value?.ToString(), replaceExisting: true);
        return await tag.RenderHtmlContentAsync();
    }
}
