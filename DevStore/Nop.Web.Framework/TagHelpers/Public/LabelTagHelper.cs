namespace Nop.Web.Framework.TagHelpers.Public;

[HtmlTargetElement("label", Attributes = "asp-for")]
public partial class LabelTagHelper(IHtmlGenerator generator) : Microsoft.AspNetCore.Mvc.TagHelpers.LabelTagHelper(generator)
{
    [HtmlAttributeName("asp-postfix")]
    public string Postfix { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        await base.ProcessAsync(context, output);
        output.PostContent.Append(Postfix);
    }
}
