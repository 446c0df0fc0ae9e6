using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A program that ends with the test run, also when the run is killed: a shell stops it when its input closes.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private const string Guard = """
        exec 3<&0
        signal=$1; shift
        "$@" & child=$!
        { cat <&3; kill -s "$signal" $child; } >/dev/null 2>&1 & guard=$!
        wait $child; code=$?
        kill $guard
        exit $code
        """;

    private readonly Process _shell;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentBag<(Regex Wanted, TaskCompletionSource<Match> Found)> _waiting = [];

    public ChildProcess(string directory, string[] command, string stopSignal = "TERM")
    {
        _shell = new()
        {
            StartInfo = new("/bin/sh", ["-c", Guard, "sh", stopSignal, .. command])
            {
                WorkingDirectory = directory,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true
            }
        };
        _shell.OutputDataReceived += (_, line) => Take(line.Data);
        _shell.ErrorDataReceived += (_, line) => Take(line.Data);
        _shell.Start();
        _shell.BeginOutputReadLine();
        _shell.BeginErrorReadLine();
    }

    public string Output => string.Join('\n', _lines);

    public bool HasExited => _shell.HasExited;

    public async Task<int> ExitCodeAsync()
    {
        await _shell.WaitForExitAsync();
        return _shell.ExitCode;
    }

    /// <exception cref="InvalidOperationException">The program ended before it said so.</exception>
    /// <exception cref="TimeoutException">It did not say so in time.</exception>
    public async Task<Match> WaitForLineAsync(Regex wanted, TimeSpan longest)
    {
        var found = new TaskCompletionSource<Match>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add((wanted, found));
        foreach (var line in _lines)
            Look(line);
        var ended = _shell.WaitForExitAsync();
        var first = await Task.WhenAny(found.Task, ended).WaitAsync(longest);
        return first == ended && !found.Task.IsCompleted
            ? throw new InvalidOperationException($"It ended with {_shell.ExitCode}:\n{Output}")
            : await found.Task;
    }

    public async Task StopAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _shell.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
            return;
        _lines.Enqueue(line);
        Look(line);
    }

    private void Look(string line)
    {
        foreach (var (wanted, found) in _waiting)
            if (wanted.Match(line) is { Success: true } match)
                found.TrySetResult(match);
    }
}
