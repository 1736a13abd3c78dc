using System.Collections.Immutable;

namespace MatchEngine.Ranking.Trees;

/// <summary>What a model file says of an ensemble besides its trees.</summary>
public sealed record EnsembleHeader
{
    /// <summary>Names of the features, in row order; no name is empty or holds white space.</summary>
    public required ImmutableArray<string> FeatureNames { get; init; }

    /// <summary>
    /// For each feature what training saw of it: <c>[lowest:highest]</c>, the categories <c>a:b:c</c>, or <c>none</c>. Empty where unknown.
    /// </summary>
    public ImmutableArray<string> FeatureInfos { get; init; } = [];

    /// <summary>For each feature -1, 0 or 1: whether the score may only fall, is free, or may only rise with it. Empty when none was constrained.</summary>
    public ImmutableArray<int> MonotoneConstraints { get; init; } = [];

    /// <summary>What was learned, such as <c>lambdarank</c>; empty where unknown.</summary>
    public string Objective { get; init; } = "";

    /// <summary>The training parameters, one <c>name: value</c> each, in file order.</summary>
    public ImmutableArray<string> Parameters { get; init; } = [];

    /// <summary>Everything that would make the file unreadable.</summary>
    internal IEnumerable<string> Faults()
    {
        foreach (string name in FeatureNames.Where(name => name.Length == 0 || name.Any(char.IsWhiteSpace)))
        {
            yield return $"the feature name '{name}' is empty or holds white space";
        }

        if (FeatureNames.IsEmpty)
        {
            yield return "there is no feature";
        }

        if (FeatureNames.Distinct(StringComparer.Ordinal).Count() != FeatureNames.Length)
        {
            yield return "two features have the same name";
        }

        if (!FeatureInfos.IsEmpty && FeatureInfos.Length != FeatureNames.Length)
        {
            yield return $"{FeatureInfos.Length} feature_infos for {FeatureNames.Length} features";
        }

        if (!MonotoneConstraints.IsEmpty && MonotoneConstraints.Length != FeatureNames.Length)
        {
            yield return $"{MonotoneConstraints.Length} monotone_constraints for {FeatureNames.Length} features";
        }

        foreach (string info in FeatureInfos.Where(info => info.Length == 0 || info.Any(char.IsWhiteSpace) || info.Contains('=')))
        {
            yield return $"the feature info '{info}' is empty or holds white space or '='";
        }

        foreach (string text in Parameters.Append(Objective).Where(text => text.AsSpan().IndexOfAny('\r', '\n') >= 0))
        {
            yield return $"'{text}' holds a line break";
        }
    }
}
