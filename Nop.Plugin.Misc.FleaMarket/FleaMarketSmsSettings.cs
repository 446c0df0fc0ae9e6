using Nop.Core.Configuration;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;

namespace Nop.Plugin.Misc.FleaMarket;

/// <summary>The HTTP service that takes text messages; one for all stores.</summary>
public class FleaMarketSmsSettings : ISettings
{
    public string? Url { get; set; }
    public string Method { get; set; } = "POST";

    /// <summary>Lines of "Name: value".</summary>
    public string? Headers { get; set; }
    public GatewayBody BodyFormat { get; set; } = GatewayBody.Json;
    public string? Body { get; set; }

    /// <summary>Seconds that an answer is waited for.</summary>
    public int TimeoutSeconds { get; set; } = 15;

    /// <summary>By nopCommerce's encryption service, never in clear.</summary>
    public string? EncryptedSecret { get; set; }
}
