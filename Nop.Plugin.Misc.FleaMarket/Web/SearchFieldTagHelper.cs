using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Nop.Web.Framework.TagHelpers.Admin;

namespace Nop.Plugin.Misc.FleaMarket.Web;

/// <summary>A field of a search with its label, drawn by nopCommerce's own: a list where there are items, else what the type asks for.</summary>
[HtmlTargetElement("flea-search-field", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SearchFieldTagHelper(ITagHelperFactory helpers, IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Whether a login is typed, which a browser is not to complete.</summary>
    [HtmlAttributeName("login")]
    public bool IsLogin { get; set; }

    /// <summary>Where the id goes of a login that was chosen from the list below the field.</summary>
    [HtmlAttributeName("chosen-id")]
    public ModelExpression? ChosenId { get; set; }

    /// <summary>The name of the script's address of that list; null for its only one.</summary>
    [HtmlAttributeName("source")]
    public string? Source { get; set; }

    /// <summary>Sent, but not shown.</summary>
    [HtmlAttributeName("hide")]
    public bool IsHidden { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", IsHidden ? "form-group row d-none" : "form-group row");
        Add(output, "col-md-4", await RenderAsync<NopLabelTagHelper>(label => label.For = For));
        Add(output, "col-md-8", await FieldAsync());
    }

    private async Task<IHtmlContent> FieldAsync()
    {
        if (IsLogin || ChosenId is not null)
            return Login();
        if (Items is { } items)
            return await RenderAsync<NopSelectTagHelper>(list => (list.For, list.Items, list.IsMultiple) = (For, items, TakesSeveral ? "true" : null));
        return await RenderAsync<NopEditorTagHelper>(editor => editor.For = For);
    }

    private bool TakesSeveral => For.ModelExplorer.ModelType.IsAssignableTo(typeof(IEnumerable<int>));

    private IHtmlContent Login()
    {
        var attributes = new Dictionary<string, object?> { ["class"] = "form-control", ["autocomplete"] = "off" };
        if (ChosenId is { } id)
            attributes["data-flea-people"] = id.Name;
        if (Source is not null)
            attributes["data-flea-source"] = Source;

        var field = new HtmlContentBuilder().AppendHtml(generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, null, attributes));
        return ChosenId is { } chosen
            ? field.AppendHtml(generator.GenerateHidden(ViewContext, chosen.ModelExplorer, chosen.Name, chosen.Model, false, null))
            : field;
    }

    private async Task<IHtmlContent> RenderAsync<T>(Action<T> fill) where T : TagHelper
    {
        var helper = helpers.CreateTagHelper<T>(ViewContext);
        fill(helper);
        var output = new TagHelperOutput("", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await helper.ProcessAsync(new([], new Dictionary<object, object>(), ""), output);
        return output;
    }

    private static void Add(TagHelperOutput output, string column, IHtmlContent content)
    {
        var cell = new TagBuilder("div");
        cell.AddCssClass(column);
        cell.InnerHtml.AppendHtml(content);
        output.Content.AppendHtml(cell);
    }
}
