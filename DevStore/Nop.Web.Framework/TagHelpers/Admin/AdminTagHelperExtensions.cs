namespace Nop.Web.Framework.TagHelpers.Admin;

internal static class AdminTagHelperExtensions
{
    public static T In<T>(this T helper, ViewContext viewContext) where T : class
    {
        (helper as IViewContextAware)?.Contextualize(viewContext);
        return helper;
    }

    public static void AddClass(this TagHelperOutput output, string name)
    {
        var own = output.Attributes["class"]?.Value;
        output.Attributes.SetAttribute("class", own is null ? name : $"{own} {name}");
    }

    public static void SurroundWithAsterisk(this TagHelperOutput output, string isRequired)
    {
        if (!bool.TryParse(isRequired, out var required) || !required)
            return;

        output.PreElement.SetHtmlContent("<div class=\"input-group input-group-required\">");
        output.PostElement.SetHtmlContent("<div class=\"input-group-btn\"><span class=\"required\" aria-hidden=\"true\">*</span></div></div>");
    }

    public static void BecomeModal(this TagHelperOutput output, string id)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("id", id);
        output.Attributes.SetAttribute("class", "modal fade");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("role", "dialog");
        output.Attributes.SetAttribute("aria-labelledby", $"{id}-title");
    }

    public static void OpenModalBy(this TagHelperOutput output, string buttonId, string modalId) => output.PostContent.SetHtmlContent(
        $"<script>$(function () {{ $('#{buttonId}').attr({{ 'data-toggle': 'modal', 'data-target': '#{modalId}' }}); }});</script>");
}
