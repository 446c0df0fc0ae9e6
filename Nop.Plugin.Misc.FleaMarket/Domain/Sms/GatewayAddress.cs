namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

public static class GatewayAddress
{
    /// <summary>HTTPS everywhere; plain HTTP only to a program on the same machine, where nobody listens in between.</summary>
    public static bool IsSafe(string? url) =>
        Uri.TryCreate(GatewayTemplate.Fill(url ?? "", Sample, Uri.EscapeDataString), UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0 && uri.Host.Length > 0 && !TokenInHost(url!)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback);

    public static IReadOnlyDictionary<string, string> Sample { get; } =
        GatewayTemplate.Names.ToDictionary(name => name, _ => "1");

    /// <summary>A text must not choose the host that it is sent to.</summary>
    private static bool TokenInHost(string url)
    {
        var path = url.IndexOf('/', url.IndexOf("//", StringComparison.Ordinal) + 2);
        return (path < 0 ? url : url[..path]).Contains('{');
    }
}
