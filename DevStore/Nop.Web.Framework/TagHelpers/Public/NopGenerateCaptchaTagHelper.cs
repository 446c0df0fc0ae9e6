using Nop.Core.Domain.Security;

namespace Nop.Web.Framework.TagHelpers.Public;

/// <summary>An empty box in CAPTCHA's place.</summary>
[HtmlTargetElement("nop-captcha", TagStructure = TagStructure.WithoutEndTag)]
public partial class NopGenerateCaptchaTagHelper(CaptchaSettings captchaSettings, IHtmlHelper htmlHelper) : TagHelper
{
    protected readonly CaptchaSettings _captchaSettings = captchaSettings;
    protected readonly IHtmlHelper _htmlHelper = htmlHelper;

    [HtmlAttributeName("action-name")]
    public string ActionName { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "captcha-box");
        return Task.CompletedTask;
    }
}
