using System.Globalization;
using System.Text;
using MatchEngine.Matching;
using MatchEngine.Ranking;

namespace MatchEngine.Tests.Matching;

/// <summary>
/// The first five of five countries and their reasons, read through by hand when they were approved: a covered one, two large recipients
/// without sector flows, a small island, a landlocked one. A change here is a change that officers see.
/// </summary>
public sealed class GoldenTests
{
    private const int Shown = 5;

    [TestCase("MAR")]
    [TestCase("VNM")]
    [TestCase("KEN")]
    [TestCase("FJI")]
    [TestCase("BOL")]
    public void The_first_five_and_their_reasons_are_the_approved_ones(string country)
    {
        string approvedPath = Repository.PathOf("tests", "MatchEngine.Tests", "Golden", $"{country}.approved.txt");
        string received = Describe(country);
        string approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        if (received != approved)
        {
            File.WriteAllText(approvedPath.Replace(".approved.", ".received.", StringComparison.Ordinal), received);
            Assert.Fail($"The suggestions for {country} have changed. Compare {country}.received.txt with the approved file beside it; if a specialist would nod, replace the approved one.");
        }
    }

    private static string Describe(string country)
    {
        Matcher matcher = Matcher.Create(World.Catalogue, World.Rules, ranker: DefaultRanker.Load(), runtime: TestedRuntime.Value);
        StringBuilder text = new();
        foreach (Suggestion s in matcher.Suggest(country, new SuggestQuery { Top = Shown }).Suggestions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{s.Rank} {s.Partner.Id} {s.Score:0.0} to {s.ScoreHigh:0.0}, {s.Likelihood?.Word}, {s.Link.Status}\n");
            foreach (Explaining.Reason reason in s.TopReasons(3))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {reason.Rule} {reason.Points:0.0} {reason.Sentence}\n");
            }
        }

        return text.ToString();
    }
}
