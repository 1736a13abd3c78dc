using System.Collections.Immutable;
using MatchEngine.Matching;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>
/// Groups of countries that share needs, best first. Looked at: for each set of themes and each place (a UN M49 sub-region or a chain
/// of neighbours), all middle-income countries of the place that have every one of those needs. So each group is whole:
/// its smaller parts are not looked at for themselves.
/// </summary>
public sealed record GroupAnswer
{
    /// <summary>What the answer stands on: the rules of programmes.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The rules of pairings beneath it, and the model of the likelihoods.</summary>
    public required Stamp Pairings { get; init; }

    /// <summary>The theme that groups share and were ranked for, or null for all.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The groups, best first.</summary>
    public required ImmutableArray<FoundGroup> Groups { get; init; }

    /// <summary>Different groups that were looked at.</summary>
    public required int Examined { get; init; }

    /// <summary>Different groups that were passed over because they have more than <see cref="GroupQuery.MostCountries"/> countries.</summary>
    public required int TooLarge { get; init; }

    /// <summary>Countries that could be members.</summary>
    public required int Countries { get; init; }

    /// <summary>What the reader should know about the whole answer.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}
