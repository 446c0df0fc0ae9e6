using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Nop.Web.Framework.Extensions;

public static partial class HtmlExtensions
{
    public static async Task<string> RenderHtmlContentAsync(this IHtmlContent htmlContent)
    {
        await using var writer = new StringWriter();
        htmlContent.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
