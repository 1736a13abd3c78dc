using MatchEngine.Catalogue;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Rules;

namespace MatchEngine.Reports.Tests;

/// <summary>Briefs and exports of the real catalogue under the real rules.</summary>
internal static class World
{
    private static readonly Lazy<Matcher> LoadedMatcher = new(() => Matcher.Create(Catalogue, DefaultRules.Load()));

    public static Profiles.Catalogue Catalogue => DefaultCatalogue.Load();

    public static Matcher Matcher => LoadedMatcher.Value;

    public static PairingExplanation Explain(string country, string partner, string language = "en") =>
        Matcher.Explain(country, partner, new SuggestQuery { Language = language });

    public static byte[] Brief(BriefFormat format, string language, params BriefCase[] cases)
    {
        using MemoryStream stream = new();
        BriefWriter.Write(stream, format, cases, Catalogue, Labels.In(language));
        return stream.ToArray();
    }

    public static byte[] Export(ExportFormat format, ExportLayout layout, IEnumerable<MatchAnswer> answers, string language = "en")
    {
        using MemoryStream stream = new();
        ExportWriter.Write(stream, format, layout, answers, Matcher.Stamp, Catalogue.Info, Labels.In(language));
        return stream.ToArray();
    }

    public static IEnumerable<MatchAnswer> Answers(int? top, params string[] countries) =>
        countries.Select(country => Matcher.Suggest(country, new SuggestQuery { Top = top }));
}
