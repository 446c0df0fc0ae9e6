namespace Nop.Web.Framework.TagHelpers.Public;

[HtmlTargetElement("textarea", Attributes = "asp-for")]
public partial class TextAreaTagHelper(IHtmlGenerator generator) : Microsoft.AspNetCore.Mvc.TagHelpers.TextAreaTagHelper(generator)
{
    [HtmlAttributeName("asp-disabled")]
    public string IsDisabled { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (bool.TryParse(IsDisabled, out var disabled) && disabled)
            output.Attributes.SetAttribute("disabled", "disabled");
        await base.ProcessAsync(context, output);
    }
}
