using System.Text.Json.Serialization;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Hosting.Recording;

/// <summary>A query as a record writes it: every member that has no default of its own is written, null or not.</summary>
internal sealed record RecordedQuery
{
    /// <summary>Null means all, so it is written always.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Top { get; init; }

    public Theme? Theme { get; init; }

    public PartnerKind? Kind { get; init; }

    public CooperationLevel? Level { get; init; }

    public LinkStatus? MinHistory { get; init; }

    public bool SouthSouth { get; init; }

    public bool AnyIncome { get; init; }

    public bool ForUnido { get; init; }

    public bool LikelihoodParts { get; init; }

    /// <summary>Null in records of engines that listed them always.</summary>
    public bool? ListClosed { get; init; }

    public DateOnly? Date { get; init; }

    public required string Language { get; init; }

    public static RecordedQuery Of(SuggestQuery query) => new()
    {
        Top = query.Top,
        Theme = query.Theme,
        Kind = query.Kind,
        Level = query.Level,
        MinHistory = query.MinHistory,
        SouthSouth = query.SouthSouth,
        AnyIncome = query.AnyIncome,
        ForUnido = query.ForUnido,
        LikelihoodParts = query.LikelihoodParts,
        ListClosed = query.ListClosed,
        Date = query.Date,
        Language = query.Language,
    };

    public SuggestQuery Query() => new()
    {
        Top = Top,
        Theme = Theme,
        Kind = Kind,
        Level = Level,
        MinHistory = MinHistory,
        SouthSouth = SouthSouth,
        AnyIncome = AnyIncome,
        ForUnido = ForUnido,
        LikelihoodParts = LikelihoodParts,
        ListClosed = ListClosed ?? true,
        Date = Date,
        Language = Language,
    };
}
