using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>From the data's classes to kinds of partners.</summary>
internal static class PartnerKindMap
{
    public static ImmutableArray<string> KnownClasses { get; } =
        ["BILATERAL", "BILATERAL_DFI", "MDB", "MULTI_FUND", "MULTI_OTHER", "UN"];

    public static bool IsKnownClass(string name) => KnownClasses.Contains(name);

    /// <summary>A kind set by hand goes first; a bilateral is established while it is a member of the DAC.</summary>
    public static PartnerKind Of(PartnerRow row, CuratedPartner curated, bool dacMember)
    {
        if (PartnerKinds.TryParse(curated.Kind, out PartnerKind kind))
        {
            return kind;
        }

        return row.Class switch
        {
            "BILATERAL" => dacMember ? PartnerKind.EstablishedBilateral : PartnerKind.EmergingBilateral,
            "BILATERAL_DFI" or "MDB" => PartnerKind.DevelopmentFinance,
            "MULTI_FUND" => PartnerKind.Fund,
            "UN" => PartnerKind.GlobalInstitution,
            _ => PartnerKind.NonState,
        };
    }
}
