using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Core;
using Nop.Services.Common;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <param name="Attribute">The customer's attribute that nopCommerce's script sets when the block is folded or opened.</param>
/// <param name="Fields">The columns of fields.</param>
public sealed record SearchBlock(string Attribute, bool IsFolded, string ButtonId, IHtmlContent Fields);

/// <summary>The search above a grid of the back office, around its fields.</summary>
[HtmlTargetElement("flea-search", Attributes = "folded-as, button-id")]
public sealed class SearchBlockTagHelper(IHtmlHelper html, IWorkContext workContext, IGenericAttributeService attributes) : TagHelper
{
    /// <summary>See <see cref="SearchBlock"/>.</summary>
    [HtmlAttributeName("folded-as")]
    public string Attribute { get; set; } = "";

    /// <summary>Of the button that asks for the rows: the grid's SearchButtonId.</summary>
    [HtmlAttributeName("button-id")]
    public string ButtonId { get; set; } = "";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var isFolded = await attributes.GetAttributeAsync<bool>(await workContext.GetCurrentCustomerAsync(), Attribute);
        var block = new SearchBlock(Attribute, isFolded, ButtonId, await output.GetChildContentAsync());
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync($"{FleaMarketDefaults.Views}/Admin/_SearchBlock.cshtml", block));
    }
}
