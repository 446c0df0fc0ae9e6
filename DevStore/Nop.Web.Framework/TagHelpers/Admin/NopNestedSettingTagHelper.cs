using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-nested-setting", Attributes = "asp-for")]
public class NopNestedSettingTagHelper(IHtmlGenerator generator) : TagHelper
{
    protected IHtmlGenerator Generator { get; set; } = generator;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("is-condition-invert")]
    public bool IsConditionInvert { get; set; }

    [HtmlAttributeName("disable-auto-generation")]
    public bool DisableAutoGeneration { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var random = RandomNumberGenerator.GetInt32(int.MaxValue);
        var id = context.AllAttributes["id"]?.Value.ToString() ?? $"nestedSetting{random}";

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nested-setting");
        output.Attributes.SetAttribute("id", id);
        output.PreContent.SetHtmlContent(
            $"<script>$(function () {{ initNestedSetting('{For.Name}', 'parentSetting{random}', '{id}'); {Toggle(id)} }});</script>");
        return Task.CompletedTask;
    }

    private string Toggle(string id)
    {
        if (DisableAutoGeneration)
            return string.Empty;

        var parent = $"$('#{For.Name.Replace('.', '_')}')";
        var shown = $"{parent}.is(':checked') !== {(IsConditionInvert ? "true" : "false")}";
        return $"{parent}.on('change', toggle); toggle(); function toggle() {{ $('#{id}').toggle({shown}); }}";
    }
}
