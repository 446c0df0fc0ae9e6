using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DevStore.Areas.Admin.TagHelpers;

/// <summary>A row of an admin form: the label and its editor, or with <c>asp-value</c> a text to read.</summary>
[HtmlTargetElement("admin-field", TagStructure = TagStructure.WithoutEndTag)]
public class AdminFieldTagHelper(IHtmlGenerator generator, IHtmlHelper html, AdminAreaSettings settings) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem>? Items { get; set; }

    [HtmlAttributeName("asp-template")]
    public string? Template { get; set; }

    [HtmlAttributeName("asp-value")]
    public object? Value { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "form-group row");
        output.Content.AppendHtml("<div class=\"col-md-3\"><div class=\"label-wrapper\">");
        output.Content.AppendHtml(Label());
        output.Content.AppendHtml("</div></div><div class=\"col-md-9\">");
        output.Content.AppendHtml(Content());
        output.Content.AppendHtml("</div>");
    }

    private IHtmlContent Label()
    {
        var text = For.Metadata.GetDisplayName();
        if (Value is null)
            return generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, text, new { @class = "col-form-label" });

        return Tag("span", "col-form-label", new StringHtmlContent(text));
    }

    private IHtmlContent Content()
    {
        if (Value is not null)
            return Tag("div", "form-text-row", Value as IHtmlContent ?? new StringHtmlContent($"{Value}"));

        var content = new HtmlContentBuilder();
        content.AppendHtml(Editor());
        content.AppendHtml(html.ValidationMessage(For.Name, null, null, null));
        return content;
    }

    private IHtmlContent Editor()
    {
        if (Items is null)
            return html.Editor(For.Name, Template, null, new { htmlAttributes = new { @class = For.Metadata.ModelType == typeof(bool) ? "check-box" : "form-control" } });

        var template = For.Metadata.ModelType == typeof(int) ? "Select" : "MultiSelect";
        return html.Editor(For.Name, template, null, new { SelectList = Items, MinimumItemsForSearch = settings.MinimumDropdownItemsForSearch });
    }

    private static TagBuilder Tag(string name, string css, IHtmlContent content)
    {
        var tag = new TagBuilder(name);
        tag.AddCssClass(css);
        tag.InnerHtml.SetHtmlContent(content);
        return tag;
    }
}
