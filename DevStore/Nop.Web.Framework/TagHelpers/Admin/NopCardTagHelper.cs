using Nop.Web.Framework.Factories;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-card", Attributes = "asp-name")]
public class NopCardTagHelper : TagHelper
{
    protected readonly IViewComponentHelper _viewComponentHelper;
    protected readonly IWidgetModelFactory _widgetModelFactory;

    public NopCardTagHelper(IViewComponentHelper viewComponentHelper, IWidgetModelFactory widgetModelFactory)
    {
        _viewComponentHelper = viewComponentHelper;
        _widgetModelFactory = widgetModelFactory;
    }

    [HtmlAttributeName("asp-title")]
    public string Title { get; set; }

    [HtmlAttributeName("asp-name")]
    public string Name { get; set; }

    [HtmlAttributeName("asp-hide-block-attribute-name")]
    public string HideBlockAttributeName { get; set; }

    [HtmlAttributeName("asp-hide")]
    public bool IsHide { get; set; }

    [HtmlAttributeName("asp-advanced")]
    public bool IsAdvanced { get; set; }

    [HtmlAttributeName("asp-icon")]
    public string CardIconIsAdvanced { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var card = new TagBuilder("div") { Attributes = { ["id"] = Name, ["data-card-name"] = Name, ["data-hideAttribute"] = HideBlockAttributeName } };
        card.AddCssClass($"card card-secondary card-outline{(IsAdvanced ? " advanced-setting" : null)}{(IsHide ? " collapsed-card" : null)}");
        card.InnerHtml.AppendHtml(Header());
        card.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        output.Content.SetHtmlContent(card);
    }

    private string Header()
    {
        var toggle = IsHide ? "fa-plus" : "fa-minus";
        return $"""
            <div class="card-header with-border clearfix">
              <div class="card-title"><i class="{CardIconIsAdvanced}" aria-hidden="true"></i>{Title}</div>
              <div class="card-tools float-right">
                <button class="btn btn-tool" type="button" data-card-widget="collapse" aria-label="{Title}"><i class="fa toggle-icon {toggle}" aria-hidden="true"></i></button>
              </div>
            </div>
            """;
    }
}
