using System.Diagnostics;

namespace MatchEngine.Load;

/// <summary>A server in a process of its own on a free port of this machine.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Starts a program of this folder, and waits until it says where it serves.</summary>
    public static async Task<ServerProcess> Start(string dll, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, dll), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        Process process = Process.Start(start)!;
        string errors = "";
        process.ErrorDataReceived += (_, line) => errors += line.Data + "\n";
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Serving at ", StringComparison.Ordinal))
            {
                return new ServerProcess(process, new Uri(line.Split(' ')[2]));
            }
        }

        throw new InvalidOperationException($"{dll} did not serve: {errors}");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
