using System.Diagnostics;
using System.Text;

namespace MatchEngine.Console.Tests;

/// <summary>The program as it serves, in a process of its own on a free port; ended with the signal that asks it to stop.</summary>
internal sealed class ServeProcess : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _error;

    private ServeProcess(Process process, Task<string> error, string url)
    {
        _process = process;
        _error = error;
        Client = new HttpClient { BaseAddress = new Uri(url) };
    }

    public HttpClient Client { get; }

    public static async Task<ServeProcess> Start(params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [ConsoleProcess.Dll, "serve", "--urls", "http://127.0.0.1:0", .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource end = new(Longest);
        string line = await process.StandardOutput.ReadLineAsync(end.Token) ?? throw new InvalidOperationException($"It did not serve: {await error}");
        return new ServeProcess(process, error, line.Split(' ')[2]);
    }

    /// <summary>Asks it to stop, as an operator's system does.</summary>
    public async Task<(int ExitCode, string Error)> Stop()
    {
        using (Process kill = Process.Start("/bin/sh", ["-c", $"kill -TERM {_process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        using CancellationTokenSource end = new(Longest);
        await _process.WaitForExitAsync(end.Token);
        return (_process.ExitCode, await _error);
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
