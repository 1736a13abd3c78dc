using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Folders;

/// <summary>How the folder spells enumerations that have no codes of their own.</summary>
internal static class Codes
{
    private static readonly string[] Channels = ["sector", "oda", "chinese_projects", "unido_funding"];
    private static readonly string[] Coverages = ["transactions", "budgets_only", "none"];

    public static string Of(FlowChannel channel) => Channels[(int)channel];

    public static string Of(FlowCoverage coverage) => Coverages[(int)coverage];

    public static FlowChannel? Channel(string code) => Array.IndexOf(Channels, code) is >= 0 and int index ? (FlowChannel)index : null;

    public static FlowCoverage? Coverage(string code) => Array.IndexOf(Coverages, code) is >= 0 and int index ? (FlowCoverage)index : null;
}
