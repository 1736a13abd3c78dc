using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Facts;

/// <summary>A change of facts, and whose facts it touches.</summary>
/// <param name="Catalogue">The catalogue after it.</param>
/// <param name="Overlay">The officer's facts after it.</param>
/// <param name="Countries">Countries whose own facts may differ.</param>
/// <param name="Partners">Partners whose own facts may differ, ascending.</param>
internal sealed record FactChanges(Catalogue Catalogue, FactOverlay Overlay, ImmutableArray<int> Countries, ImmutableArray<int> Partners)
{
    /// <summary>Countries whose record with partners may read differently.</summary>
    public ImmutableArray<int> Histories { get; init; } = [];

    /// <summary>Whether what lies between countries and homes may differ.</summary>
    public bool Homes { get; init; }

    /// <summary>The change from one overlay to another.</summary>
    public static FactChanges Of(Catalogue catalogue, FactOverlay before, FactOverlay after)
    {
        (string? Country, string? Partner)[] subjects = [.. FactOverlay.Changed(before, after)];
        return new FactChanges(
            catalogue,
            after,
            [.. subjects.Where(subject => subject.Partner is null).Select(subject => catalogue.CountryIndex(subject.Country ?? "")).Where(index => index >= 0)],
            [.. subjects.Where(subject => subject.Country is null).Select(subject => catalogue.PartnerIndex(subject.Partner ?? "")).Where(index => index >= 0).Order()]);
    }

    /// <summary>The change of one country's profile.</summary>
    public static FactChanges Of(FactTable table, Catalogue before, Catalogue after, FactOverlay overlay, int country)
    {
        string iso3 = after.Countries[country].Iso3;
        int[] athome = [.. Enumerable.Range(0, after.Partners.Length).Where(partner => after.Partners[partner].HomeCountry == iso3)];
        bool same = athome.Length == 0 || table.HasSameHome(athome[0], after);
        return new FactChanges(after, overlay, [country], same ? [] : [.. athome])
        {
            Histories = [country],
            Homes = before.Countries[country].Region != after.Countries[country].Region,
        };
    }

    /// <summary>The change of one partner's profile.</summary>
    public static FactChanges Of(Catalogue after, FactOverlay overlay, int partner) => new(after, overlay, [], [partner])
    {
        Histories = [.. Enumerable.Range(0, after.Countries.Length).Where(country => !after.FlowsOf(country, partner).IsEmpty)],
    };
}
