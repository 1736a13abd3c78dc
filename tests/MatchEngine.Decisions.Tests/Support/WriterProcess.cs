using System.Diagnostics;
using System.Globalization;
using MatchEngine.Explaining;

namespace MatchEngine.Decisions.Tests.Support;

/// <summary>A process of its own that writes decisions one after the other and says which are kept.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    /// <summary>The reasons of the decisions that were said to be kept.</summary>
    public List<string> Kept { get; } = [];

    public static WriterProcess Start(StoreRoom room, string name, int count)
    {
        // The suggestion is handed over as a file, so that the process need not load a catalogue to make it.
        string shown = Path.Combine(room.Folder, "shown.json");
        if (!File.Exists(shown))
        {
            using FileStream file = File.Create(shown);
            MatchJson.Write(file, World.Decision("MAR", "DEU").Shown);
        }

        ProcessStartInfo start = new(
            "dotnet", [typeof(Writer).Assembly.Location, room.Text, name, count.ToString(CultureInfo.InvariantCulture), shown]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return new WriterProcess(Process.Start(start)!);
    }

    /// <summary>Waits until so many decisions are kept, or the process ends.</summary>
    public void ReadKept(int count)
    {
        while (Kept.Count < count && _process.StandardOutput.ReadLine() is { } line)
        {
            Kept.Add(line);
        }
    }

    /// <summary>Ends the process at once, as the system does without a word, and reads what it had said until then.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();

        // The last line may have been cut off: what was not said whole was not acknowledged.
        string rest = _process.StandardOutput.ReadToEnd();
        string[] lines = rest.Split('\n');
        Kept.AddRange(lines[..^1]);
    }

    /// <summary>Waits for the end; whatever the process says on its error stream fails the test.</summary>
    public void WaitForEnd()
    {
        Task<string> error = _process.StandardError.ReadToEndAsync();
        ReadKept(int.MaxValue);
        Assert.That(_process.WaitForExit(TimeSpan.FromMinutes(2)), Is.True);
        Assert.That(error.Result, Is.Empty);
        Assert.That(_process.ExitCode, Is.Zero);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
