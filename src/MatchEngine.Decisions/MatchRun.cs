using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Decisions;

/// <summary>A question and its answer as they are remembered.</summary>
public sealed record MatchRun
{
    /// <summary>Its number in the store.</summary>
    public required long Id { get; init; }

    /// <summary>ISO3 of the country asked for; null where partners' countries were.</summary>
    public string? Country { get; init; }

    /// <summary>Id of the partner asked for; null where a country's partners were.</summary>
    public string? Partner { get; init; }

    /// <summary>What was asked, apart from for whom.</summary>
    public required SuggestQuery Query { get; init; }

    /// <summary>What the answer stood on.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>How many pairings were open.</summary>
    public required int Open { get; init; }

    /// <summary>The places that were shown, first to last.</summary>
    public required ImmutableArray<RunPlace> Places { get; init; }

    /// <summary>The officer's own facts that took part: a file of facts, as <c>--facts</c> reads it; null where there were none.</summary>
    public string? Facts { get; init; }

    /// <summary>Who asked.</summary>
    public required string By { get; init; }

    /// <summary>When, in universal time, to the millisecond.</summary>
    public required DateTimeOffset At { get; init; }
}
