using System.Collections.Immutable;

namespace MatchEngine.Planning.Giving;

/// <summary>What one record of a partner shows of its giving to middle-income countries.</summary>
internal sealed record GivingRecord
{
    /// <summary>What amounts are taken from.</summary>
    public required GivingMeasure Measure { get; init; }

    /// <summary>A key of <see cref="Profiles.CatalogueInfo.Sources"/>.</summary>
    public required string Source { get; init; }

    /// <summary>The last year that the record covers.</summary>
    public required int LastYear { get; init; }

    /// <summary>Every pairing and spell that the record can speak about.</summary>
    public required ImmutableArray<GivingCase> Cases { get; init; }

    /// <summary>The most that it ever gave one country in a spell.</summary>
    public required double Largest { get; init; }

    /// <summary>What it gave in all spells.</summary>
    public double Total => Cases.Sum(one => one.During);

    /// <summary>To how many countries it added in a typical spell: the median over the spells; null where the record has no spell.</summary>
    /// <param name="counts">Whether a country, by its index, is counted.</param>
    public int? CountriesAddedTo(Func<int, bool> counts)
    {
        int[] added =
        [
            .. Cases.Where(one => counts(one.Country)).GroupBy(one => one.FirstYear).Select(spell => spell.Count(one => one.Added > 0)).Order(),
        ];
        return added.Length == 0 ? null : added[(added.Length - 1) / 2];
    }
}
