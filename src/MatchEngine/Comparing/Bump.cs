using System.Collections.Immutable;
using System.Text;

namespace MatchEngine.Comparing;

/// <summary>Measures the smallest legal version step: patch for words, minor where scores move, major where eligibility or facts change.</summary>
public static class Bump
{
    /// <summary>Tells the step from what a change does.</summary>
    /// <param name="impacts">
    /// The impact on the whole catalogue, on one or more days: a rule whose period has not begun yet moves nothing today.
    /// </param>
    /// <exception cref="ArgumentException">There is no impact, or the impacts are of different changes.</exception>
    public static VersionBump Measure(IReadOnlyList<RuleSetImpact> impacts)
    {
        ArgumentNullException.ThrowIfNull(impacts);
        if (impacts.Count == 0 || impacts.Any(impact =>
            impact.Diff.BeforeRevision != impacts[0].Diff.BeforeRevision || impact.Diff.AfterRevision != impacts[0].Diff.AfterRevision))
        {
            throw new ArgumentException("Give one or more impacts of one change.", nameof(impacts));
        }

        RuleSetDiff diff = impacts[0].Diff;
        ImmutableArray<string>.Builder reasons = ImmutableArray.CreateBuilder<string>();
        VersionStep step = VersionStep.None;
        foreach (RuleSetImpact impact in impacts.Where(impact => impact.Opens + impact.Closes > 0))
        {
            Raise(VersionStep.Major, $"On {impact.Date:yyyy-MM-dd} {impact.Opens} pairing(s) open and {impact.Closes} close, of {impact.Pairings:N0} compared.");
        }

        string[] facts = [.. diff.Changes.Where(change => change.Reach == ChangeReach.Facts).Select(change => change.Subject)];
        if (facts.Length > 0)
        {
            Raise(VersionStep.Major, $"The fact dictionary changes: {Few(facts)}.");
        }

        foreach (RuleSetImpact impact in impacts.Where(impact => impact.ScoreMoves + impact.RankMoves > 0))
        {
            Raise(VersionStep.Minor, $"On {impact.Date:yyyy-MM-dd} {impact.ScoreMoves:N0} open pairing(s) change their score and {impact.RankMoves:N0} their place.");
        }

        foreach (RuleSetImpact impact in impacts.Where(impact => impact.IntervalMoves > 0))
        {
            Raise(VersionStep.Minor, $"On {impact.Date:yyyy-MM-dd} missing facts could add more or less than before to {impact.IntervalMoves:N0} open pairing(s).");
        }

        string[] effects = [.. diff.Changes.Where(change => change.Reach is ChangeReach.Scores or ChangeReach.Eligibility).Select(change => change.Subject)];
        if (effects.Length > 0)
        {
            string nothing = step == VersionStep.None ? ", though no pairing of the catalogue is affected on the days measured" : "";
            Raise(VersionStep.Minor, $"What rules do changes{nothing}: {Few(effects)}.");
        }

        // The version and its day are what is being decided, not what has changed.
        bool words = diff.Changes.Any(change => change.Subject != "ruleset"
            || change.Sentences.Any(sentence => !sentence.StartsWith("'version' ", StringComparison.Ordinal) && !sentence.StartsWith("'date' ", StringComparison.Ordinal)));
        if (words && step == VersionStep.None)
        {
            Raise(VersionStep.Patch, "Only words change.");
        }

        string from = diff.Before.Split('@')[1];
        string to = Next(from, step);
        return new VersionBump { Step = step, From = from, To = to, Reasons = reasons.ToImmutable(), Changelog = Draft(to, diff, reasons) };

        void Raise(VersionStep found, string reason)
        {
            step = found > step ? found : step;
            reasons.Add(reason);
        }
    }

    /// <summary>Whether a version is at least a step above another.</summary>
    /// <param name="from">The earlier version.</param>
    /// <param name="to">The later version.</param>
    /// <param name="step">The smallest legal step.</param>
    public static bool IsLegal(string from, string to, VersionStep step)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return Core(to).CompareTo(Core(Next(from, step))) >= 0;
    }

    private static string Next(string version, VersionStep step)
    {
        Version core = Core(version);
        return step switch
        {
            VersionStep.Major => $"{core.Major + 1}.0.0",
            VersionStep.Minor => $"{core.Major}.{core.Minor + 1}.0",
            VersionStep.Patch => $"{core.Major}.{core.Minor}.{core.Build + 1}",
            _ => version,
        };
    }

    private static Version Core(string version) => Version.Parse(version.Split('-')[0]);

    private static string Draft(string to, RuleSetDiff diff, IEnumerable<string> reasons)
    {
        StringBuilder text = new();
        text.Append("## ").Append(to).Append("\n\n");
        foreach (string reason in reasons)
        {
            text.Append(reason).Append('\n');
        }

        text.Append('\n');
        foreach (RuleChange change in diff.Changes)
        {
            text.Append("- ").Append(change.Subject).Append(" (").Append(change.Kind).Append("): ").AppendJoin(' ', change.Sentences).Append('\n');
        }

        return text.ToString();
    }

    private static string Few(string[] names) =>
        names.Length <= 6 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(6))} and {names.Length - 6} more";
}
