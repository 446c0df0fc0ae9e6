using Nop.Core.Domain.Common;

namespace Nop.Web.Framework.TagHelpers.Admin;

[HtmlTargetElement("nop-select", TagStructure = TagStructure.WithoutEndTag)]
public class NopSelectTagHelper(AdminAreaSettings adminAreaSettings, IHtmlHelper htmlHelper) : TagHelper
{
    private static readonly string[] _own = ["asp-for", "asp-for-name", "asp-items", "asp-multiple", "asp-required"];

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; }

    [HtmlAttributeName("asp-for-name")]
    public string Name { get; set; }

    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem> Items { get; set; } = new List<SelectListItem>();

    [HtmlAttributeName("asp-required")]
    public string IsRequired { get; set; }

    [HtmlAttributeName("asp-multiple")]
    public string IsMultiple { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        output.SurroundWithAsterisk(IsRequired);
        if ((For?.Name ?? Name) is { Length: > 0 } name)
            output.Content.SetHtmlContent(Select(name, context));
        return Task.CompletedTask;
    }

    private IHtmlContent Select(string name, TagHelperContext context)
    {
        var helper = htmlHelper.In(ViewContext);
        var htmlAttributes = context.AllAttributes.Where(a => !_own.Contains(a.Name)).ToDictionary(a => a.Name, a => a.Value);
        if (Template() is { } template)
            return helper.Editor(name, template, new { htmlAttributes, SelectList = Items, MinimumItemsForSearch = adminAreaSettings.MinimumDropdownItemsForSearch });

        htmlAttributes["class"] = htmlAttributes.TryGetValue("class", out var own) ? $"{own} form-control" : "form-control";
        return helper.DropDownList(name, Items, htmlAttributes);
    }

    private string Template()
    {
        var multi = bool.TryParse(IsMultiple, out var multiple) && multiple ? "Multi" : string.Empty;
        var type = For?.ModelExplorer.ModelType;
        if (type is null || type == typeof(string) || typeof(IEnumerable<string>).IsAssignableFrom(type))
            return $"{multi}SelectString";

        return type == typeof(int) || typeof(IEnumerable<int>).IsAssignableFrom(type) ? $"{multi}Select" : null;
    }
}
