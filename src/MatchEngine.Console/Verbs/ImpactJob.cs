using MatchEngine.Comparing;
using MatchEngine.Console.Output;
using MatchEngine.Rules;

namespace MatchEngine.Console.Verbs;

/// <summary>Measures impacts and shows progress where it takes long.</summary>
internal static class ImpactJob
{
    public static RuleSetImpact Measure(
        Matcher before, RuleSet after, IReadOnlyList<string> countries, DateOnly? date, int top, Terminal terminal, CancellationToken cancellation)
    {
        using Progress progress = new(terminal, "countries", countries.Count);
        return Impact.Measure(before, after, countries, date, top, progress.Step, cancellation);
    }

    /// <summary>
    /// The impacts that decide a version: on the catalogue's day, and on the first day that some period of either set has begun or ended.
    /// </summary>
    public static IReadOnlyList<RuleSetImpact> Decisive(Matcher before, RuleSet after, Terminal terminal, CancellationToken cancellation)
    {
        string[] all = [.. before.Catalogue.Countries.Select(country => country.Iso3)];
        DateOnly today = before.Catalogue.Info.Date;
        RuleSetDiff diff = RuleSetDiff.Between(before.Rules, after);
        string[] changed = [.. diff.Changes.Where(change => change.Reach > ChangeReach.Words).Select(change => change.Subject)];
        IEnumerable<DateOnly> turns = new[] { before.Rules, after }
            .SelectMany(set => set.Rules)
            .Where(rule => changed.Contains(rule.Id))
            .SelectMany(rule => new[] { rule.Effective.From, rule.Effective.To?.AddDays(1) })
            .OfType<DateOnly>();
        return [.. turns.Append(today).Distinct().Order().Select(date => Measure(before, after, all, date, 10, terminal, cancellation))];
    }
}
