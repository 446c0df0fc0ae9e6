using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Sms;

/// <summary>A gateway's end of real connections: reads a request whole and writes what the test wants, down to the last byte.</summary>
internal sealed class FakeGateway : LoopbackServer
{
    public const string Accepted = "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\nOK";

    public string Url => $"http://127.0.0.1:{Port}/send";

    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>What is answered; null closes the connection without a word.</summary>
    public string? Answer { get; set; } = Accepted;

    /// <summary>Holds answers back until it is completed.</summary>
    public Task Before { get; set; } = Task.CompletedTask;

    public void Answers(int status) => Answer = $"HTTP/1.1 {status} Word\r\nContent-Length: 0\r\n\r\n";

    protected override async Task ServeAsync(NetworkStream stream)
    {
        Requests.Enqueue(await ReadAsync(stream));
        await Before.WaitAsync(Stopping).ContinueWith(_ => { }, TaskScheduler.Default);
        if (Answer is { } answer && !Stopping.IsCancellationRequested)
            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer));
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var (text, buffer) = (new StringBuilder(), new byte[8192]);
        while (!IsWhole(text.ToString()) && await stream.ReadAsync(buffer) is > 0 and var read)
            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
        return text.ToString();
    }

    private static bool IsWhole(string request)
    {
        if (!request.Contains("\r\n\r\n"))
            return false;
        var parts = request.Split("\r\n\r\n", 2);
        var length = parts[0].Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return length is null || Encoding.UTF8.GetByteCount(parts[1]) >= int.Parse(length.Split(':')[1]);
    }
}
