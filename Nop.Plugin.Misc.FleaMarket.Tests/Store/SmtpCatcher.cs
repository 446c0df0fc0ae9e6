using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A mail server on a real port that keeps what it gets.</summary>
internal sealed class SmtpCatcher : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public SmtpCatcher()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<CaughtMail> Mails { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = TalkAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 catcher");
            var receivers = new List<string>();
            while (await reader.ReadLineAsync(_stop.Token) is { } line && !line.StartsWith("QUIT"))
                await writer.WriteLineAsync(await AnswerAsync(line, receivers, reader, writer));
            await writer.WriteLineAsync("221 bye");
        }
    }

    private async Task<string> AnswerAsync(string line, List<string> receivers, StreamReader reader, StreamWriter writer)
    {
        if (line.StartsWith("MAIL FROM"))
            receivers.Clear();
        if (line.StartsWith("RCPT TO"))
            receivers.Add(line[8..].Trim('<', '>', ' ', ':'));
        if (line != "DATA")
            return "250 fine";
        await writer.WriteLineAsync("354 go on");
        Mails.Enqueue(new([.. receivers], await ReadMailAsync(reader)));
        return "250 kept";
    }

    /// <summary>Up to the dot on a line of its own; a dot that begins another line was doubled.</summary>
    private async Task<string> ReadMailAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return text.ToString();
    }
}
