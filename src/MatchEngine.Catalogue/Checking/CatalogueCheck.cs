using System.Collections.Immutable;

namespace MatchEngine.Catalogue.Checking;

/// <summary>Looks for what is missing, stale or contradictory in a catalogue.</summary>
public static class CatalogueCheck
{
    /// <summary>All findings: the gravest first, then in the order of code and subject.</summary>
    /// <param name="catalogue">The catalogue.</param>
    public static ImmutableArray<Finding> Run(Profiles.Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        IEnumerable<Finding> all = CountryChecks.Run(catalogue)
            .Concat(PartnerChecks.Run(catalogue))
            .Concat(ReferenceChecks.Run(catalogue));
        return
        [
            .. all
                .OrderByDescending(f => f.Severity)
                .ThenBy(f => f.Code, StringComparer.Ordinal)
                .ThenBy(f => f.Subject, StringComparer.Ordinal)
                .ThenBy(f => f.Message, StringComparer.Ordinal),
        ];
    }
}
