using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Sms;

/// <summary>A gateway's end of real connections: reads a request whole and writes what the test wants, down to the last byte.</summary>
internal sealed class FakeGateway : IAsyncDisposable
{
    public const string Accepted = "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\nOK";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    public FakeGateway()
    {
        _listener.Start();
        Url = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/send";
        _accepting = AcceptAsync();
    }

    public string Url { get; }

    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>What is answered; null closes the connection without a word.</summary>
    public string? Answer { get; set; } = Accepted;

    /// <summary>Holds answers back until it is completed.</summary>
    public Task Before { get; set; } = Task.CompletedTask;

    public void Answers(int status) => Answer = $"HTTP/1.1 {status} Word\r\nContent-Length: 0\r\n\r\n";

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
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            Requests.Enqueue(await ReadAsync(stream));
            await Before.WaitAsync(_stop.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            if (Answer is { } answer && !_stop.IsCancellationRequested)
                await stream.WriteAsync(Encoding.UTF8.GetBytes(answer));
        }
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
