using System.Text.Encodings.Web;

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
