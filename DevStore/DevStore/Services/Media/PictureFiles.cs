using System.Globalization;
using DevStore.SampleData.Drawing;
using Microsoft.Net.Http.Headers;
using Nop.Services.Media;

namespace DevStore.Services.Media;

/// <summary>Answers /images/thumbs/0000012_name.png with the picture of that number.</summary>
internal class PictureFiles : IStartupFilter
{
    public const string Folder = "images/thumbs/";
    public const string DefaultFile = Folder + "default-image.png";

    private static readonly Lazy<byte[]> DefaultPicture = new(Illustration.Nothing);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Map("/" + Folder.TrimEnd('/'), files => files.Run(ServeAsync));
            next(app);
        };

    private static async Task ServeAsync(HttpContext context)
    {
        var name = context.Request.Path.Value!.TrimStart('/');
        var (type, content) = DefaultFile.EndsWith("/" + name, StringComparison.Ordinal)
            ? ("image/png", DefaultPicture.Value)
            : await LoadAsync(context.RequestServices.GetRequiredService<IPictureService>(), name);
        context.Response.StatusCode = content is { Length: > 0 } ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        if (content is not { Length: > 0 })
            return;

        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        context.Response.Headers[HeaderNames.CacheControl] = "public,max-age=86400";
        context.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(content);
    }

    private static async Task<(string? Type, byte[]? Content)> LoadAsync(IPictureService pictures, string name)
    {
        var digits = name.AsSpan(0, Math.Max(0, name.IndexOfAny(['_', '.'])));
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || await pictures.GetPictureByIdAsync(id) is not { } picture)
            return default;

        return (picture.MimeType, await pictures.LoadPictureBinaryAsync(picture));
    }
}
