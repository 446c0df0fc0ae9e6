using System.Net;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>
/// Hands a message to the gateway of the settings, once, and without following redirects, which would carry the secret elsewhere.
/// </summary>
public sealed class HttpSmsSender(FleaMarketSmsSettings settings, GatewaySecret secret) : ISmsSender
{
    public async Task<SmsAnswer> SendAsync(SmsText message)
    {
        if (!GatewayAddress.IsSafe(settings.Url) || secret.Read() is not { } known)
            return new(SmsOutcome.NotConfigured);
        using var request = GatewayRequest.Of(settings, message, known);
        var connection = new SingleConnection();
        using var client = new HttpClient(Handler(connection));
        client.Timeout = TimeSpan.FromSeconds(settings.TimeoutSeconds);
        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return new(OutcomeOf(answer.StatusCode), (int)answer.StatusCode);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return new(connection.IsOpened && !FailedBefore(exception) ? SmsOutcome.Unknown : SmsOutcome.NotReached);
        }
    }

    private static SocketsHttpHandler Handler(SingleConnection connection) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectCallback = connection.OpenAsync
    };

    /// <summary>A gateway in between that has heard nothing of the one behind does not know either.</summary>
    private static SmsOutcome OutcomeOf(HttpStatusCode status) => status switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous => SmsOutcome.Sent,
        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => SmsOutcome.Unknown,
        _ => SmsOutcome.Refused
    };

    private static bool FailedBefore(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError };
}
