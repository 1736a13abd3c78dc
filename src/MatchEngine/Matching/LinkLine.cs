using MatchEngine.Profiles;

namespace MatchEngine.Matching;

/// <summary>What the record says of a pairing.</summary>
public sealed record LinkLine
{
    /// <summary>New, dormant or persistent; null where no record can speak.</summary>
    public LinkStatus? Status { get; init; }

    /// <summary>First active year.</summary>
    public int? FirstYear { get; init; }

    /// <summary>Last active year.</summary>
    public int? LastYear { get; init; }

    /// <summary>US dollars in the last five years that the record covers.</summary>
    public double? AmountUsd { get; init; }

    /// <summary>Which record; null where none can speak.</summary>
    public FlowChannel? Channel { get; init; }

    /// <summary>The last year that the record covers.</summary>
    public int? RecordEnds { get; init; }

    /// <summary>The record's source.</summary>
    public string? Source { get; init; }

    /// <summary>Paid for UNIDO's own work in the country in the last five years, US dollars; null for one that never paid for any.</summary>
    public double? UnidoUsd { get; init; }
}
