using System.Collections.Immutable;
using System.Globalization;
using MatchEngine.Hosting.Recording;

namespace MatchEngine.Hosting.Configuring;

/// <summary>The keys of a section, each with how its value is read. Read by hand, so that all that is wrong is told at once, and without reflection.</summary>
internal static class OptionKeys
{
    public static ImmutableArray<OptionKey> All { get; } =
    [
        new(nameof(MatchEngineOptions.Folder), (options, value) => Text(value, text => options.Folder = text)),
        new(nameof(MatchEngineOptions.Rules), (options, value) => Text(value, text => options.Rules = text)),
        new(nameof(MatchEngineOptions.Catalogue), (options, value) => Text(value, text => options.Catalogue = text)),
        new(nameof(MatchEngineOptions.Model), (options, value) => Text(value, text => options.Model = text)),
        new(nameof(MatchEngineOptions.Watch), (options, value) => Flag(value, flag => options.Watch = flag)),
        new(nameof(MatchEngineOptions.Every), (options, value) => Time(value, time => options.Every = time)),
        new(nameof(MatchEngineOptions.Quiet), (options, value) => Time(value, time => options.Quiet = time)),
        new(nameof(MatchEngineOptions.Retry), (options, value) => Time(value, time => options.Retry = time)),
        new(Log(nameof(DecisionLogOptions.Path)), (options, value) => Text(value, text => options.DecisionLog.Path = text)),
        new(Log(nameof(DecisionLogOptions.MaximumBytes)), (options, value) => Whole(value, number => options.DecisionLog.MaximumBytes = number)),
        new(Log(nameof(DecisionLogOptions.KeptFiles)), (options, value) => Whole(value, number => options.DecisionLog.KeptFiles = Clamp(number))),
        new(Log(nameof(DecisionLogOptions.Top)), (options, value) => Whole(value, number => options.DecisionLog.Top = Clamp(number))),
        new(Log(nameof(DecisionLogOptions.MaximumWaiting)), (options, value) => Whole(value, number => options.DecisionLog.MaximumWaiting = Clamp(number))),
    ];

    public static string Log(string name) => $"{nameof(MatchEngineOptions.DecisionLog)}:{name}";

    private static string? Text(string value, Action<string> set)
    {
        set(value);
        return null;
    }

    private static string? Flag(string value, Action<bool> set)
    {
        if (!bool.TryParse(value, out bool flag))
        {
            return "is no flag; write true or false.";
        }

        set(flag);
        return null;
    }

    private static string? Time(string value, Action<TimeSpan> set)
    {
        // A bare number would be read as days, which nobody means.
        if (!value.Contains(':', StringComparison.Ordinal) || !TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out TimeSpan time))
        {
            return "is no time; write hh:mm:ss, such as 00:00:05 or 00:00:00.250.";
        }

        set(time);
        return null;
    }

    private static string? Whole(string value, Action<long> set)
    {
        if (!long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            return "is no whole number.";
        }

        set(number);
        return null;
    }

    /// <summary>What is out of range stays out of range.</summary>
    private static int Clamp(long number) => (int)Math.Clamp(number, int.MinValue, int.MaxValue);
}
