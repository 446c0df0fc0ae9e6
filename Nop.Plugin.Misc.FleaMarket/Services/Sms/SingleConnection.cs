using System.Net;
using System.Net.Sockets;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>Opens one connection for one request. .NET asks for another to repeat a GET whose connection broke; it gets none.</summary>
internal sealed class SingleConnection
{
    /// <summary>Whether the other side may have got anything.</summary>
    public bool IsOpened { get; private set; }

    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        if (IsOpened)
            throw new IOException("The request has had its connection.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(await AddressesAsync(context.DnsEndPoint.Host, cancellation), context.DnsEndPoint.Port, cancellation);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
        IsOpened = true;
        return new NetworkStream(socket, true);
    }

    /// <summary>Looked up once and connected to as they are, so that no second answer leads elsewhere.</summary>
    private static async Task<IPAddress[]> AddressesAsync(string host, CancellationToken cancellation)
    {
        var found = (await Dns.GetHostAddressesAsync(host, cancellation)).Where(PublicAddresses.MayBeAsked).ToArray();
        return found.Length > 0 ? found : throw new IOException("The gateway's name leads to no address that may be asked.");
    }
}
