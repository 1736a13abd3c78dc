using System.Collections.Immutable;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>
/// The stages of each programme, in order. Subjects are first words of facts; <c>country</c> and <c>partner</c> stand for all facts of those
/// sides, and a fact of a pairing speaks of both.
/// </summary>
internal static class ProgrammeStages
{
    public const string Country = "country";
    public const string Provider = "provider";
    public const string Funder = "funder";
    public const string Triple = "triple";
    public const string Member = "member";
    public const string Group = "group";
    public const string Service = "service";
    public const string Contributor = "contributor";
    public const string Consortium = "consortium";
    public const string Assignment = "assignment";
    public const string Portfolio = "portfolio";

    private static readonly ImmutableArray<ProgrammeStage> Triangular =
    [
        new(Country, ["country", "need", "rank"]),
        new(Provider, ["country", "need", "rank", "provider"]),
        new(Funder, ["country", "need", "rank", "partner", "funder"]),
        new(Triple, ["country", "need", "rank", "provider", "partner", "funder", "triple"]),
    ];

    private static readonly ImmutableArray<ProgrammeStage> Regional =
    [
        new(Member, ["country", "need", "member"]),
        new(Group, ["group"]),
        new(Service, ["group", "partner", "service"]),
    ];

    private static readonly ImmutableArray<ProgrammeStage> Mobilise =
    [
        new(Country, ["country", "need"]),
        new(Contributor, ["country", "need", "partner", "contributor"]),
        new(Consortium, ["country", "need", "consortium"]),
    ];

    private static readonly ImmutableArray<ProgrammeStage> PortfolioStages =
    [
        new(Country, ["country", "need", "standing"]),
        new(Assignment, ["country", "need", "partner", "assignment"]),
        new(Portfolio, ["portfolio"]),
    ];

    public static ImmutableArray<ProgrammeStage> Of(ProgrammeKind kind) => kind switch
    {
        ProgrammeKind.Triangular => Triangular,
        ProgrammeKind.Regional => Regional,
        ProgrammeKind.Mobilise => Mobilise,
        _ => PortfolioStages,
    };

    /// <summary>The first stage that knows all subjects, or null where none does.</summary>
    public static ProgrammeStage? Fitting(ProgrammeKind kind, IReadOnlySet<string> subjects) =>
        Of(kind).FirstOrDefault(stage => subjects.All(stage.Subjects.Contains));
}
