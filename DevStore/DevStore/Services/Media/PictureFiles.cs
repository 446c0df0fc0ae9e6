using System.Text.RegularExpressions;
using DevStore.SampleData.Drawing;
using Microsoft.Net.Http.Headers;
using Nop.Services.Media;

namespace DevStore.Services.Media;

/// <summary>Answers /images/thumbs/0000012_name_415.png with the picture of that number, its longer side of that many pixels.</summary>
internal partial class PictureFiles : IStartupFilter
{
    public const string Folder = "images/thumbs/";
    private const string DefaultName = "default-image";
    private const int MaxSize = 4000;

    private static readonly Lazy<byte[]> DefaultPicture = new(Illustration.Nothing);

    public static string DefaultFile(int size) => $"{Folder}{DefaultName}{(size == 0 ? "" : $"_{size}")}.png";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Map("/" + Folder.TrimEnd('/'), files => files.Run(ServeAsync));
            next(app);
        };

    private static async Task ServeAsync(HttpContext context)
    {
        var (type, content) = await LoadAsync(context.RequestServices, context.Request.Path.Value!.TrimStart('/'));
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

    private static async Task<(string? Type, byte[]? Content)> LoadAsync(IServiceProvider services, string file)
    {
        if (FileName().Match(file) is not { Success: true } name)
            return default;
        var (type, content) = name.Groups["id"].Success
            ? await LoadAsync(services.GetRequiredService<IPictureService>(), int.Parse(name.Groups["id"].Value, CultureInfo.InvariantCulture))
            : (MimeTypes.ImagePng, DefaultPicture.Value);
        return content is { Length: > 0 } && int.TryParse(name.Groups["size"].Value, CultureInfo.InvariantCulture, out var size) && size is > 0 and <= MaxSize
            ? (type, services.GetRequiredService<PictureScaling>().Scale(content, type!, size))
            : (type, content);
    }

    private static async Task<(string? Type, byte[]? Content)> LoadAsync(IPictureService pictures, int id) =>
        await pictures.GetPictureByIdAsync(id) is { } picture ? (picture.MimeType, await pictures.LoadPictureBinaryAsync(picture)) : default;

    [GeneratedRegex($@"^((?<id>\d{{1,9}})|{DefaultName})(_.*?)??(_(?<size>\d{{1,5}}))?\.\w+$", RegexOptions.ExplicitCapture)]
    private static partial Regex FileName();
}
