namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-action-confirmation", Attributes = "asp-button-id", TagStructure = TagStructure.WithoutEndTag)]
public class NopActionConfirmationTagHelper(IHtmlGenerator generator, IHtmlHelper htmlHelper) : TagHelper
{
    protected IHtmlGenerator Generator { get; set; } = generator;

    [HtmlAttributeName("asp-button-id")]
    public string ButtonId { get; set; }

    [HtmlAttributeName("asp-action")]
    public string Action { get; set; }

    [HtmlAttributeName("asp-additional-confirm")]
    public string ConfirmText { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var route = ViewContext.RouteData.Values;
        var model = new ActionConfirmationModel
        {
            ControllerName = $"{route["controller"]}",
            ActionName = string.IsNullOrEmpty(Action) ? $"{route["action"]}" : Action,
            WindowId = $"{ButtonId}-action-confirmation",
            ButtonId = ButtonId,
            AdditonalConfirmText = ConfirmText
        };

        output.BecomeModal(model.WindowId);
        output.Content.SetHtmlContent(await htmlHelper.In(ViewContext).PartialAsync("Confirm", model));
    }
}
