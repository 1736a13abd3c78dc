using System.Text;
using MatchEngine.Conditions;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Ranking;
using MatchEngine.Rules;
using MatchEngine.Running;

namespace MatchEngine.Tests.Matching;

/// <summary>A runtime that is passed in gives the answers that the built-in one gives.</summary>
public sealed class RuntimeTests
{
    private static readonly string[] Countries = ["MAR", "VNM", "KEN", "FJI", "BOL", "FRA"];

    private static readonly FactOverlay Officer = new(
    [
        new OverlayFact("country.stated_priorities", "MAR", null, Value.Of(["energy"]), 2024, "Letter of the ministry"),
        new OverlayFact("partner.exclusion_grounds", null, "DEU", Value.Of(["sanctions"]), 2024, "Legal office"),
        new OverlayFact("link.third_funder_found", "MAR", "CHN", Value.True, 2024, "Field office"),
    ]);

    [TestCaseSource(nameof(Countries))]
    public void Another_runtime_gives_the_same_answer_for_a_country(string country)
    {
        SuggestQuery query = new() { Top = null, LikelihoodParts = false };
        Assert.That(Json(Foreign().Suggest(country, query)), Is.EqualTo(Json(BuiltIn().Suggest(country, query))));
    }

    [TestCase("DEU")]
    [TestCase("AFDB")]
    public void Another_runtime_gives_the_same_answer_for_a_partner(string partner)
    {
        SuggestQuery query = new() { Top = null };
        Assert.That(Json(World.Matcher.SuggestFor(partner, query)), Is.EqualTo(Json(Matcher.Create(World.Catalogue, World.Rules, runtime: new PlainRuntime()).SuggestFor(partner, query))));
    }

    [Test]
    public void Another_runtime_explains_the_same_way()
    {
        foreach (string partner in (string[])["DEU", "CHN", "AFDB", "GCF"])
        {
            Assert.That(Json(Foreign().Explain("MAR", partner)), Is.EqualTo(Json(BuiltIn().Explain("MAR", partner))));
        }
    }

    [Test]
    public void A_runtime_stays_when_rules_or_facts_change()
    {
        Matcher matcher = Foreign();
        Assert.Multiple(() =>
        {
            Assert.That(matcher.With(FactOverlay.Empty).Runtime, Is.SameAs(matcher.Runtime));
            Assert.That(matcher.With(World.Rules).Runtime, Is.SameAs(matcher.Runtime));
        });
    }

    [Test]
    public void A_runtime_that_leaves_a_rule_out_is_named()
    {
        Matcher matcher = Matcher.Create(World.Catalogue, World.Rules, runtime: new Forgetful());
        Assert.That(() => matcher.Suggest("MAR"), Throws.InvalidOperationException.With.Message.Contains("'forgetful'"));
    }

    private static Matcher BuiltIn() => Matcher.Create(World.Catalogue, World.Rules, Officer, DefaultRanker.Load());

    private static Matcher Foreign() => Matcher.Create(World.Catalogue, World.Rules, Officer, DefaultRanker.Load(), TestedRuntime.Value ?? new PlainRuntime());

    private static string Json(MatchAnswer answer)
    {
        using MemoryStream stream = new();
        MatchJson.Write(stream, answer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Json(PairingExplanation explanation)
    {
        using MemoryStream stream = new();
        MatchJson.Write(stream, explanation);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class Forgetful : IRuleRuntime
    {
        public string Name => "forgetful";

        public IRuleProgram Compile(RuleSet rules, DateOnly date) => new Program(new PlainRuntime().Compile(rules, date));

        private sealed class Program(IRuleProgram whole) : IRuleProgram
        {
            public ProgramResult Run(IFactReader given)
            {
                ProgramResult result = whole.Run(given);
                return result with { Results = result.Results.RemoveAt(3) };
            }
        }
    }
}
