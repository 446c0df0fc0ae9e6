namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-delete-confirmation", Attributes = "asp-model-id,asp-button-id", TagStructure = TagStructure.WithoutEndTag)]
public class NopDeleteConfirmationTagHelper(IHtmlGenerator generator, IHtmlHelper htmlHelper) : TagHelper
{
    protected IHtmlGenerator Generator { get; set; } = generator;

    [HtmlAttributeName("asp-model-id")]
    public string ModelId { get; set; }

    [HtmlAttributeName("asp-button-id")]
    public string ButtonId { get; set; }

    /// <summary>"Delete" where it is not set.</summary>
    [HtmlAttributeName("asp-action")]
    public string Action { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var action = string.IsNullOrEmpty(Action) ? "Delete" : Action;
        var model = new DeleteConfirmationModel
        {
            Id = ModelId,
            ControllerName = $"{ViewContext.RouteData.Values["controller"]}",
            ActionName = action,
            WindowId = $"{ViewContext.ViewData.ModelMetadata.ModelType.Name.ToLowerInvariant()}-{action}-delete-confirmation"
        };

        output.BecomeModal(model.WindowId);
        output.Content.SetHtmlContent(await htmlHelper.In(ViewContext).PartialAsync("Delete", model));
        output.OpenModalBy(ButtonId, model.WindowId);
    }
}
