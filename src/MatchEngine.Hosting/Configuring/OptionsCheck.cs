using System.Globalization;
using MatchEngine.Hosting.Recording;
using Microsoft.Extensions.Options;

namespace MatchEngine.Hosting.Configuring;

/// <summary>Checks options: all faults at once, each with key, value, and what to do.</summary>
internal sealed class OptionsCheck : IValidateOptions<MatchEngineOptions>
{
    private const long LeastBytes = 64 * 1024;

    public ValidateOptionsResult Validate(string? name, MatchEngineOptions options)
    {
        List<string> faults = [.. options.Unread];
        Check(faults, nameof(options.Folder), options.Folder, IsPath, "names no folder; leave it out for the working folder");
        Check(faults, nameof(options.Rules), options.Rules, IsPath, "names no rule set; leave it out for the one that is carried along");
        Check(faults, nameof(options.Catalogue), options.Catalogue, IsPath, "names no path; leave it out for the one that is carried along");
        Check(faults, nameof(options.Model), options.Model, IsPath, "names no folder; write 'none', or leave it out for the one that is carried along");
        for (int i = 0; i < options.Facts.Count; i++)
        {
            Check(faults, $"{nameof(options.Facts)}:{i}", options.Facts[i], IsPath, "names no file; take it out");
        }

        Range(faults, nameof(options.Every), options.Every, TimeSpan.FromMilliseconds(50), TimeSpan.FromHours(1));
        Range(faults, nameof(options.Quiet), options.Quiet, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Range(faults, nameof(options.Retry), options.Retry, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));
        CheckLog(faults, options.DecisionLog);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static void CheckLog(List<string> faults, DecisionLogOptions log)
    {
        Check(faults, OptionKeys.Log(nameof(log.Path)), log.Path, IsPath, "names no file; leave it out to record nothing");
        Range(faults, OptionKeys.Log(nameof(log.MaximumBytes)), log.MaximumBytes, LeastBytes, long.MaxValue);
        Range(faults, OptionKeys.Log(nameof(log.KeptFiles)), log.KeptFiles, 0, 1000);
        Range(faults, OptionKeys.Log(nameof(log.Top)), log.Top, 0, 1000);
        Range(faults, OptionKeys.Log(nameof(log.MaximumWaiting)), log.MaximumWaiting, 1, 100_000);
    }

    private static bool IsPath(string text) => !string.IsNullOrWhiteSpace(text) && !text.Contains('\0', StringComparison.Ordinal);

    private static void Check(List<string> faults, string key, string? value, Func<string, bool> isRight, string otherwise)
    {
        if (value is not null && !isRight(value))
        {
            faults.Add($"{MatchEngineOptions.Section}:{key} = '{value}' {otherwise}.");
        }
    }

    private static void Range<T>(List<string> faults, string key, T value, T low, T high)
        where T : IComparable<T>
    {
        if (value.CompareTo(low) < 0 || value.CompareTo(high) > 0)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{MatchEngineOptions.Section}:{key} = '{value}' is out of range; give {low} to {high}."));
        }
    }
}
