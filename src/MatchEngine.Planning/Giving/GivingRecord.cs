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

    /// <summary>The last year that the record covers; null where no record has amounts.</summary>
    public int? LastYear { get; init; }

    /// <summary>The cases that can size what it may add to industrial work.</summary>
    public ImmutableArray<GivingCase> IndustrialCases => Measure?.IsIndustrial() == true ? Cases : [];

    /// <summary>To how many countries it added in a typical spell: the median over the spells; null where the record has no spell.</summary>
    public int? CountriesAddedTo
    {
        get
        {
            int[] counts = [.. Cases.GroupBy(one => one.FirstYear).Select(spell => spell.Count(one => one.Added > 0)).Order()];
            return counts.Length == 0 ? null : counts[(counts.Length - 1) / 2];
        }
    }
}
