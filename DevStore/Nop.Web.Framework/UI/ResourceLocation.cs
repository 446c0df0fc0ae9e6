namespace Nop.Web.Framework.UI;

public enum ResourceLocation
{
    /// <summary>The footer for scripts of a whole page, in place for those of an AJAX answer.</summary>
    Auto,
    None,
    Head,
    Footer
}
