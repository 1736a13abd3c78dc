using MatchEngine.Comparing;
using MatchEngine.Rules;
using MatchEngine.Tests.Rules;

namespace MatchEngine.Tests.Comparing;

public sealed class ImpactTests
{
    private static readonly string[] Few = ["MAR", "VNM", "KEN"];

    [Test]
    public void The_same_rules_move_nothing() => Assert.That(Impact.Measure(World.Matcher, World.Rules, Few).IsEmpty);

    [Test]
    public void A_new_score_is_named_as_the_cause_of_what_it_moves()
    {
        RuleSet more = RuleSetLawTests.WithRule("\"when\": \"country.iso3 == 'MAR' && partner.id == 'KOR'\", \"because\": \"It is.\", \"points\": 500");
        RuleSetImpact impact = Impact.Measure(World.Matcher, more, Few);
        PairingMove korea = impact.Countries.Single().Moves.Single(move => move.Partner == "KOR");
        Assert.Multiple(() =>
        {
            Assert.That(impact.Countries.Single().Country, Is.EqualTo("MAR"));
            Assert.That(korea.RankAfter, Is.EqualTo(1));
            Assert.That(korea.Causes, Is.EqualTo(new[] { "ZZ1" }));
            Assert.That(korea.Points, Is.EqualTo(new[] { new PointsMove("ZZ1", 0, 500) }));
            Assert.That(impact.ScoreMoves, Is.EqualTo(1));
            Assert.That(impact.Effects.Single().Rule, Is.EqualTo("ZZ1"));
            Assert.That(impact.Countries[0].Moves.Where(move => move.Partner != "KOR").SelectMany(move => move.Causes), Is.Empty, "others only moved down");
        });
    }

    [Test]
    public void A_gate_that_closes_is_named_as_the_cause()
    {
        RuleSet closed = Change("country.income_group in ['LMC', 'UMC']", "country.income_group in ['UMC']");
        RuleSetImpact impact = Impact.Measure(World.Matcher, closed, Few);
        Assert.Multiple(() =>
        {
            Assert.That(impact.Closes, Is.EqualTo(World.Matcher.Suggest("MAR").Open + World.Matcher.Suggest("VNM").Open + World.Matcher.Suggest("KEN").Open));
            Assert.That(impact.Effects.Single(), Is.EqualTo(new RuleEffect("R01", 0, impact.Closes, 0, 0, impact.Effects[0].Top)));
            Assert.That(impact.Countries.All(country => country.OpenAfter == 0));
        });
    }

    [Test]
    public void The_step_is_measured()
    {
        VersionStep words = Step(Change("is not middle-income:", "isn't middle-income:"));
        VersionStep scores = Step(RuleSetLawTests.WithRule("\"when\": \"country.iso3 == 'MAR'\", \"because\": \"It is.\", \"points\": 5"));
        VersionStep eligibility = Step(Change("country.income_group in ['LMC', 'UMC']", "country.income_group in ['UMC']"));
        Assert.That(new[] { Step(World.Rules), words, scores, eligibility }, Is.EqualTo(new[] { VersionStep.None, VersionStep.Patch, VersionStep.Minor, VersionStep.Major }));
    }

    [Test]
    public void A_new_version_alone_is_no_step()
    {
        RuleSet after = Draft.Small.Replace(Draft.Manifest, "\"1.0.0\"", "\"1.0.1\"").Load();
        RuleSetImpact impact = Impact.Measure(World.Matcher.With(Draft.Small.Load()), after, ["MAR"]);
        Assert.That(Bump.Measure([impact]).Step, Is.EqualTo(VersionStep.None));
    }

    [TestCase("1.2.3", "1.2.4", VersionStep.Patch, true)]
    [TestCase("1.2.3", "1.2.4", VersionStep.Minor, false)]
    [TestCase("1.2.3", "1.3.0", VersionStep.Minor, true)]
    [TestCase("1.2.3", "1.9.0", VersionStep.Major, false)]
    [TestCase("1.2.3", "2.0.0", VersionStep.Major, true)]
    [TestCase("1.2.3", "2.0.0", VersionStep.Patch, true)]
    [TestCase("1.2.3", "1.2.3", VersionStep.None, true)]
    public void A_version_is_legal_from_the_step_on(string from, string to, VersionStep step, bool legal) => Assert.That(Bump.IsLegal(from, to, step), Is.EqualTo(legal));

    private static VersionStep Step(RuleSet after) => Bump.Measure([Impact.Measure(World.Matcher, after, ["MAR"])]).Step;

    private static RuleSet Change(string from, string to)
    {
        string manifest = DefaultRules.PathOf(DefaultRules.DefaultId, null)!;
        Dictionary<string, byte[]> files = DefaultRules.Paths.ToDictionary(path => path, path => DefaultRules.Files.Read(path)!);
        string path = World.Rules.Find("R01")!.Location.File;
        string text = System.Text.Encoding.UTF8.GetString(files[path]);
        Assert.That(text, Does.Contain(from));
        files[path] = System.Text.Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
        return RuleSet.Read(new MemoryRuleFiles(files), manifest).RuleSet!;
    }
}
