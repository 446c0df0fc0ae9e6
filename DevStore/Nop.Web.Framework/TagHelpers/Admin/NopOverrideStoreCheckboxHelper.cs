namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-override-store-checkbox", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopOverrideStoreCheckboxHelper(IHtmlHelper htmlHelper) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-input")]
    public ModelExpression Input { get; set; }

    [HtmlAttributeName("asp-input2")]
    public ModelExpression Input2 { get; set; }

    /// <summary>Nothing is shown for 0, all stores.</summary>
    [HtmlAttributeName("asp-store-scope")]
    public int StoreScope { get; set; }

    [HtmlAttributeName("asp-parent-container")]
    public string ParentContainer { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        if (StoreScope <= 0)
            return Task.CompletedTask;

        var helper = htmlHelper.In(ViewContext);
        var selector = Selector(helper);
        output.Content.SetHtmlContent(helper.CheckBox(For.Name, null, new
        {
            @class = "multi-store-override-option",
            onclick = $"checkOverriddenStoreValue(this, '{selector}')",
            data_for_input_selector = selector,
            aria_label = For.Name
        }));
        return Task.CompletedTask;
    }

    private string Selector(IHtmlHelper helper)
    {
        var inputs = new[] { Input, Input2 }.Where(input => input is not null).Select(input => $"#{helper.Id(input.Name)}").ToList();
        if (inputs.Count > 0)
            return string.Join(", ", inputs);

        return string.IsNullOrEmpty(ParentContainer)
            ? string.Empty
            : string.Join(", ", new[] { "input", "textarea", "select" }.Select(tag => $"#{ParentContainer} {tag}"));
    }
}
