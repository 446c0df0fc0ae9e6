namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-alert", Attributes = "asp-alert-id", TagStructure = TagStructure.WithoutEndTag)]
public class NopAlertTagHelper(IHtmlGenerator generator, IHtmlHelper htmlHelper) : TagHelper
{
    protected IHtmlGenerator Generator { get; set; } = generator;

    [HtmlAttributeName("asp-alert-id")]
    public string AlertId { get; set; }

    [HtmlAttributeName("asp-alert-message")]
    public string Message { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var model = new ActionAlertModel { AlertId = AlertId, WindowId = $"{AlertId}-action-alert", AlertMessage = Message };

        output.BecomeModal(model.WindowId);
        output.Content.SetHtmlContent(await htmlHelper.In(ViewContext).PartialAsync("Alert", model));
        output.OpenModalBy(AlertId, model.WindowId);
    }
}
