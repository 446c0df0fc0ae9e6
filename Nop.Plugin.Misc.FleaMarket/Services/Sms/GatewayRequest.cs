using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>A message as the gateway wants to have it.</summary>
internal static class GatewayRequest
{
    public static HttpRequestMessage Of(FleaMarketSmsSettings settings, SmsText message, string secret)
    {
        var values = new Dictionary<string, string>
        {
            ["id"] = message.Id, ["phone"] = message.Phone, ["text"] = message.Text, ["secret"] = secret
        };
        var request = new HttpRequestMessage(new(settings.Method), GatewayTemplate.Fill(settings.Url!, values, Uri.EscapeDataString))
        {
            Content = ContentOf(settings, values)
        };
        foreach (var (name, template) in GatewayHeaders.Read(settings.Headers))
            request.Headers.TryAddWithoutValidation(name, GatewayTemplate.Fill(template, values, HeaderText));
        request.Headers.ConnectionClose = true;
        return request;
    }

    /// <summary>What stands inside the quotes of a string.</summary>
    public static string JsonText(string value) => JsonEncodedText.Encode(value).ToString();

    private static ByteArrayContent? ContentOf(FleaMarketSmsSettings settings, Dictionary<string, string> values)
    {
        if (settings.BodyFormat == GatewayBody.None || settings.Method == HttpMethod.Get.Method)
            return null;
        var (mediaType, encode) = settings.BodyFormat == GatewayBody.Json
            ? ("application/json", (Func<string, string>)JsonText)
            : ("application/x-www-form-urlencoded", Uri.EscapeDataString);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(GatewayTemplate.Fill(settings.Body ?? "", values, encode)));
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType, "utf-8");
        return content;
    }

    private static string HeaderText(string value) =>
        value.All(character => character is >= ' ' and <= '~') ? value : Uri.EscapeDataString(value);
}
