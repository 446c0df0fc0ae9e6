namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-editor", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public class NopEditorTagHelper(IHtmlHelper htmlHelper) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("html-attributes")]
    public object CustomHtmlAttributes { get; set; }

    [HtmlAttributeName("asp-required")]
    public string IsRequired { get; set; }

    [HtmlAttributeName("asp-render-form-control-class")]
    public string RenderFormControlClass { get; set; }

    [HtmlAttributeName("asp-template")]
    public string Template { get; set; }

    [HtmlAttributeName("asp-postfix")]
    public string Postfix { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        output.SurroundWithAsterisk(IsRequired);
        var helper = htmlHelper.In(ViewContext);
        ExposeIndexed(helper);
        output.Content.SetHtmlContent(helper.Editor(For.Name, Template, new { htmlAttributes = Attributes(), postfix = Postfix }));
        return Task.CompletedTask;
    }

    private IDictionary<string, object> Attributes()
    {
        var attributes = HtmlHelper.AnonymousObjectToHtmlAttributes(CustomHtmlAttributes);
        var isText = string.IsNullOrEmpty(RenderFormControlClass) && For.Metadata.ModelType == typeof(string);
        if (isText || bool.TryParse(RenderFormControlClass, out var wanted) && wanted)
            attributes["class"] = attributes.TryGetValue("class", out var own) ? $"{own} form-control" : "form-control";
        return attributes;
    }

    /// <summary>An expression such as "[3].Name" has no property of the view's model to be evaluated on.</summary>
    private void ExposeIndexed(IHtmlHelper helper)
    {
        if (For.Name.StartsWith('[') && For.Name.Contains("].") && !helper.ViewData.ContainsKey(For.Name))
            helper.ViewData[helper.Name(For.Name)] = For.Model;
    }
}
