using System.Net;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-label", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopLabelTagHelper(IHtmlGenerator generator, ILocalizationService localizationService, IWorkContext workContext) : TagHelper
{
    protected IHtmlGenerator Generator { get; set; } = generator;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-display-hint")]
    public bool DisplayHint { get; set; } = true;

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var key = ResourceKey();
        var text = key is null ? null : await localizationService.GetResourceAsync(key);

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("label-wrapper");
        output.Content.SetHtmlContent(Generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, text, new { @class = "col-form-label" }));
        if (DisplayHint && key is not null)
            output.Content.AppendHtml(Hint(await HintTextAsync(key)));
    }

    private string ResourceKey() => For.Metadata.ContainerType?.GetProperty(For.Metadata.Name ?? string.Empty)?
        .GetCustomAttributes(typeof(NopResourceDisplayNameAttribute), inherit: true)
        .OfType<NopResourceDisplayNameAttribute>()
        .FirstOrDefault()?.ResourceKey;

    private async Task<string> HintTextAsync(string key) => await localizationService.GetResourceAsync($"{key}.Hint",
        (await workContext.GetWorkingLanguageAsync()).Id, logIfNotFound: false, returnEmptyIfNotFound: true);

    private static string Hint(string text) => string.IsNullOrEmpty(text)
        ? null
        : $"<div title=\"{WebUtility.HtmlEncode(text)}\" data-toggle=\"tooltip\" class=\"ico-help\"><i class=\"fas fa-circle-question\" aria-hidden=\"true\"></i></div>";
}
