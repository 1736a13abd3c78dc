using System.Diagnostics;
using System.Text;

namespace MatchEngine.Console.Tests;

public sealed class RulesWatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Test]
    public void Watch_runs_again_at_a_save_and_counts_saves_that_come_together_as_one()
    {
        using RulesProcess console = RulesProcess.WithCopy();
        using Process process = console.Start("rules", "watch", "rules/mic-partnership", "--countries", "MAR");
        StringBuilder seen = new();
        process.OutputDataReceived += (_, line) =>
        {
            lock (seen)
            {
                seen.AppendLine(line.Data);
            }
        };
        process.BeginOutputReadLine();
        try
        {
            Until("scenarios, 0 failed");
            console.Replace("history.json", "\"points\": 4", "\"points\": 40");
            console.Replace("history.json", "\"points\": 2", "\"points\": 20");
            Until("pairings compared");
            console.Replace("history.json", "\"points\": 40", "\"points\": \"40\"");
            Until("not tested");
            lock (seen)
            {
                Assert.That(seen.ToString(), Does.Contain("-- round 3").And.Not.Contain("-- round 4"));
            }
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }

        void Until(string text)
        {
            Stopwatch watch = Stopwatch.StartNew();
            while (true)
            {
                lock (seen)
                {
                    if (seen.ToString().Contains(text, StringComparison.Ordinal))
                    {
                        return;
                    }

                    Assert.That(watch.Elapsed, Is.LessThan(Patience), $"'{text}' was not seen in:\n{seen}");
                }

                Thread.Sleep(50);
            }
        }
    }
}
