using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A mail server on a real port that keeps what it gets.</summary>
internal sealed class SmtpCatcher : LoopbackServer
{
    public ConcurrentQueue<CaughtMail> Mails { get; } = [];

    protected override async Task ServeAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 catcher");
        var receivers = new List<string>();
        while (await reader.ReadLineAsync(Stopping) is { } line && !line.StartsWith("QUIT"))
            await writer.WriteLineAsync(await AnswerAsync(line, receivers, reader, writer));
        await writer.WriteLineAsync("221 bye");
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
        while (await reader.ReadLineAsync(Stopping) is { } line && line != ".")
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return text.ToString();
    }
}
