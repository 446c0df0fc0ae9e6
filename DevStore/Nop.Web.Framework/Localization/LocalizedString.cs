namespace Nop.Web.Framework.Localization;

public partial class LocalizedString(string localized) : HtmlString(localized)
{
    public string Text { get; } = localized;
}
