using System.Collections.Immutable;
using System.Text.Json;
using MatchEngine.Rules;

namespace MatchEngine.Comparing;

/// <summary>What differs between two rule sets, rule by rule, in words.</summary>
public sealed record RuleSetDiff
{
    /// <summary>The earlier set as <c>id@version</c>.</summary>
    public required string Before { get; init; }

    /// <summary>Its revision.</summary>
    public required string BeforeRevision { get; init; }

    /// <summary>The later set as <c>id@version</c>.</summary>
    public required string After { get; init; }

    /// <summary>Its revision.</summary>
    public required string AfterRevision { get; init; }

    /// <summary>The changes: of the set, then of rules by id, then of facts by name, then of translations by language. Empty exactly when the revisions are equal.</summary>
    public required ImmutableArray<RuleChange> Changes { get; init; }

    /// <summary>The gravest thing that any change can reach; null where there is none.</summary>
    public ChangeReach? Reach => Changes.IsEmpty ? null : Changes.Max(change => change.Reach);

    /// <summary>Compares two rule sets.</summary>
    public static RuleSetDiff Between(RuleSet before, RuleSet after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        using JsonDocument left = JsonDocument.Parse(before.Canonical);
        using JsonDocument right = JsonDocument.Parse(after.Canonical);
        return new RuleSetDiff
        {
            Before = $"{before.Id}@{before.Version}",
            BeforeRevision = before.Revision,
            After = $"{after.Id}@{after.Version}",
            AfterRevision = after.Revision,
            Changes =
            [
                .. MemberDiff.Set(left.RootElement.GetProperty("set"), right.RootElement.GetProperty("set")),
                .. MemberDiff.Items(left.RootElement.GetProperty("rules"), right.RootElement.GetProperty("rules"), "id", ChangeWords.Rule),
                .. MemberDiff.Items(left.RootElement.GetProperty("facts"), right.RootElement.GetProperty("facts"), "name", ChangeWords.Fact),
                .. TranslationDiff.Between(before, after),
            ],
        };
    }
}
