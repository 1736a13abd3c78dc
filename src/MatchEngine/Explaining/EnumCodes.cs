using System.Text.Json;
using System.Text.Json.Serialization;
using MatchEngine.Comparing;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Ranking;
using MatchEngine.Ranking.Features;
using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.Explaining;

/// <summary>Writes enumerations as codes in snake_case. One converter a type, so that a native program needs to make none at run time.</summary>
internal static class EnumCodes
{
    public static IEnumerable<JsonConverter> Converters =>
    [
        Of<ChangeCause>(), Of<ChangeReach>(), Of<CooperationLevel>(), Of<FactOrigin>(), Of<FactSide>(), Of<FaultSeverity>(), Of<FeatureGroup>(),
        Of<FlowChannel>(), Of<FlowCoverage>(), Of<IncomeGroup>(), Of<LinkStatus>(), Of<Modality>(), Of<PartnerKind>(), Of<PlanScope>(), Of<ProgrammeKind>(),
        Of<RankerRole>(), Of<RuleClass>(), Of<RuleKind>(), Of<RuleOutcome>(), Of<Theme>(), Of<Verdict>(), Of<VersionStep>(),
    ];

    private static JsonStringEnumConverter<T> Of<T>()
        where T : struct, Enum => new(JsonNamingPolicy.SnakeCaseLower);
}
