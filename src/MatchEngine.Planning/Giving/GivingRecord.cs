using System.Collections.Immutable;

namespace MatchEngine.Planning.Giving;

/// <summary>What a partner's own record shows of its giving to middle-income countries.</summary>
internal sealed record GivingRecord
{
    /// <summary>Index of the partner.</summary>
    public int Partner { get; init; }

    /// <summary>What amounts are taken from; null where no record of the partner has cases.</summary>
    public GivingMeasure? Measure { get; init; }

    /// <summary>A key of <see cref="Profiles.CatalogueInfo.Sources"/>; null where no record has amounts.</summary>
    public string? Source { get; init; }

    /// <summary>Every pairing and spell that the record can speak about.</summary>
    public ImmutableArray<GivingCase> Cases { get; init; } = [];

    /// <summary>The most that it ever gave one country in a spell, by any record that has amounts; null where none has.</summary>
    public double? Largest { get; init; }

    /// <summary>First year that the cases cover.</summary>
    public int? FirstYear => Cases.IsEmpty ? null : Cases.Min(one => one.FirstYear);
}
