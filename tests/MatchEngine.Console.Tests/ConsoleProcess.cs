using System.Diagnostics;
using System.Text;

namespace MatchEngine.Console.Tests;

/// <summary>Runs the real program as a process of its own.</summary>
internal static class ConsoleProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "MatchEngine.Console.dll");

    public static Told Run(params string[] args) => Run([], args);

    public static Told Run((string Name, string Value)[] environment, params string[] args) => Start("dotnet", environment, [Dll, .. args]);

    /// <summary>Runs the program out of another folder.</summary>
    public static Told RunAt(string dll, (string Name, string Value)[] environment, params string[] args) => Start("dotnet", environment, [dll, .. args]);

    /// <summary>Runs a line of the shell, <c>$ME</c> standing for the program; the test is skipped where there is no shell.</summary>
    public static Told Shell(string line)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("This test needs a POSIX shell.");
        }

        return Start("/bin/sh", [("ME", $"dotnet {Dll}")], ["-c", line]);
    }

    private static Told Start(string program, (string Name, string Value)[] environment, string[] args)
    {
        ProcessStartInfo start = new(program, args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("COLUMNS");
        start.Environment["LC_ALL"] = "C";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{string.Join(' ', args)}' did not end within {Longest.TotalSeconds} s.");
        }

        return new Told(process.ExitCode, output.Result, error.Result);
    }
}
