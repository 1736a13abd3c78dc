using System.Diagnostics;

namespace MatchEngine.Hosting.Tests.Packaging;

/// <summary>Runs the dotnet command as a process of its own.</summary>
internal static class DotnetProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command to its end and gives what it wrote; the test fails where it does.</summary>
    public static string Run(string folder, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test's own build set is not for a build of somebody else.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'dotnet {string.Join(' ', args)}' did not end within {Longest.TotalMinutes} minutes.");
        }

        Assert.That(process.ExitCode, Is.Zero, () => $"dotnet {string.Join(' ', args)}\n{output.Result}\n{error.Result}");
        return output.Result;
    }
}
