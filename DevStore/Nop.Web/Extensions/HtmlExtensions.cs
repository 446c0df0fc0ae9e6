using System.Globalization;
using Nop.Web.Framework.UI.Paging;

namespace Nop.Web.Extensions;

public static partial class HtmlExtensions
{
    public static Pager Pager(this IHtmlHelper helper, IPageableModel model) => new(model, helper.ViewContext);

    public static string GetUIDirection(this IHtmlHelper html, bool ignoreRtl = false) =>
        !ignoreRtl && CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr";
}
