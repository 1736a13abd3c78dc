using System.Collections.Immutable;
using System.Globalization;

namespace MatchEngine.Ranking.Trees.Text;

/// <summary>Reads the header lines of a model file and refuses what this library can't serve.</summary>
internal sealed class HeaderReader(KeyedLines keys, FaultList faults, ModelLimits limits)
{
    private static readonly string[] KnownVersions = ["v2", "v3", "v4"];

    /// <summary>The header, or null where it is too broken to read trees against it.</summary>
    public EnsembleHeader? Read()
    {
        CheckKind();
        ImmutableArray<string> names = Words("feature_names", required: true);
        ImmutableArray<string> infos = Words("feature_infos", required: true);
        int? last = keys.Integer("max_feature_idx");
        if (last is null || last < 0 || last >= limits.Features)
        {
            if (last is not null)
            {
                faults.Add(keys.LineOf("max_feature_idx"), $"'max_feature_idx' must be 0 to {limits.Features - 1}, not {last}");
            }

            return null;
        }

        CheckCount("feature_names", names.Length, last.Value + 1);
        CheckCount("feature_infos", infos.Length, last.Value + 1);
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Length)
        {
            faults.Add(keys.LineOf("feature_names"), "two features have the same name");
        }

        int[] monotone = keys.List<int>("monotone_constraints", TryReadSign);
        if (keys.Has("monotone_constraints") && monotone.Length > 0)
        {
            CheckCount("monotone_constraints", monotone.Length, last.Value + 1);
        }

        // trees can only be judged against the right number of features
        return names.Length != last + 1 ? null : new EnsembleHeader
        {
            FeatureNames = names,
            FeatureInfos = infos,
            MonotoneConstraints = [.. monotone],
            Objective = keys.Text("objective") ?? "",
        };
    }

    /// <summary>Compares <c>tree_sizes</c>, where given, with the blocks that were found: LightGBM relies on them.</summary>
    public void CheckSizes(IReadOnlyList<int> found)
    {
        if (!keys.Has("tree_sizes"))
        {
            return;
        }

        int line = keys.LineOf("tree_sizes");
        int[] sizes = keys.List<int>("tree_sizes", TryReadCount);
        if (sizes.Length != found.Count)
        {
            faults.Add(line, $"'tree_sizes' speaks of {sizes.Length} trees, the file has {found.Count}");
            return;
        }

        for (int i = 0; i < sizes.Length; i++)
        {
            if (sizes[i] != found[i])
            {
                faults.Add(line, $"'tree_sizes' gives tree {i} {sizes[i]} bytes, it has {found[i]} (leave the line out of a file made by hand)");
            }
        }
    }

    private static bool TryReadSign(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value is >= -1 and <= 1;

    private static bool TryReadCount(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private void CheckKind()
    {
        if (keys.Text("version") is { } version && !KnownVersions.Contains(version, StringComparer.Ordinal))
        {
            faults.Add(keys.LineOf("version"), $"version '{KeyedLines.Shorten(version)}' is not known, only {string.Join(", ", KnownVersions)}");
        }

        foreach ((string key, int? otherwise) in ((string, int?)[])[("num_class", null), ("num_tree_per_iteration", 1)])
        {
            if (keys.Integer(key, otherwise) is { } count && count != 1)
            {
                faults.Add(keys.LineOf(key), $"'{key}' is {count}: only models with one score are read");
            }
        }

        keys.Integer("label_index");
        if (keys.Has("average_output"))
        {
            faults.Add(keys.LineOf("average_output"), "'average_output': random forests are not read, only sums of trees");
        }
    }

    private ImmutableArray<string> Words(string key, bool required)
    {
        string? text = required ? keys.Required(key) : keys.Text(key);
        return text is null ? [] : [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    private void CheckCount(string key, int count, int expected)
    {
        if (count != expected && keys.Has(key))
        {
            faults.Add(keys.LineOf(key), $"'{key}' has {count} entries, max_feature_idx asks for {expected}");
        }
    }
}
