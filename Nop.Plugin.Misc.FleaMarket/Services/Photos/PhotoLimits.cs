using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Nop.Plugin.Misc.FleaMarket.Services.Photos;

/// <summary>How large a photo may be as it is sent: what the owner allows, inside what the server takes.</summary>
public class PhotoLimits(FleaMarketSettings settings, IHttpContextAccessor http, IOptions<FormOptions> forms)
{
    public const int Megabyte = 1024 * 1024;

    /// <summary>Left for the texts of the form that brings the photo.</summary>
    private const int RoomForTexts = Megabyte / 2;

    /// <summary>Bytes that the server takes in one request, as it stood when the request began.</summary>
    public long RequestBytes { get; } = Math.Min(
        http.HttpContext?.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? long.MaxValue, forms.Value.MultipartBodyLengthLimit);

    /// <summary>What the owner may allow at the most; 1 to 100.</summary>
    public int ServersMegabytes => (int)Math.Clamp((RequestBytes - RoomForTexts) / Megabyte, 1, 100);

    public int Megabytes => Math.Min(settings.MostPhotoMegabytes, ServersMegabytes);
}
