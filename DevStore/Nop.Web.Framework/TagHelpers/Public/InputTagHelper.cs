namespace Nop.Web.Framework.TagHelpers.Public;

[HtmlTargetElement("input", Attributes = "asp-for")]
public partial class InputTagHelper(IHtmlGenerator generator) : Microsoft.AspNetCore.Mvc.TagHelpers.InputTagHelper(generator)
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
