using System.Collections.Immutable;
using MatchEngine.Comparing;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Ranking;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Comparing;

public sealed class ChangesTests
{
    private static readonly Lazy<RuleSet> FirstRelease = new(() => RuleSet.Read(DefaultRules.Files, DefaultRules.PathOf(DefaultRules.DefaultId, "1.0.0")!).RuleSet!);

    private static Edition Now => new(World.Rules, World.Catalogue, null, FactOverlay.Empty, World.Catalogue.Info.Date);

    private static FactOverlay Office => new([new OverlayFact("country.stated_priorities", "MAR", null, Value.Of(["energy"]), 2024, "letter")]);

    [Test]
    public void Nothing_moves_where_nothing_differs()
    {
        ChangeReport report = Changes.Explain(Now, Now, "MAR");
        Assert.That(report.Steps, Is.Empty);
        Assert.That(report.Pairings, Is.Empty);
        Assert.That(report.After.Suggestions, Has.Length.EqualTo(report.After.Open));
    }

    [Test]
    public void Other_rules_are_told_with_the_rules_that_did_it()
    {
        ChangeReport report = Changes.Explain(Now with { Rules = FirstRelease.Value }, Now, "MAR");
        Assert.That(report.Steps.Select(step => step.Cause), Is.EqualTo(new[] { ChangeCause.RuleSet }));
        Assert.That(report.Pairings.SelectMany(pairing => pairing.Parts).SelectMany(part => part.Move.Causes), Does.Contain("R18b"));
    }

    [Test]
    public void Other_figures_are_told_as_the_catalogue()
    {
        Edition before = Now with { Catalogue = Changed("other figures", country => country with { Indicators = [] }) };
        ChangeReport report = Changes.Explain(before, Now, "MAR");
        Assert.That(report.Steps.Select(step => step.Cause), Is.EqualTo(new[] { ChangeCause.Catalogue }));
        Assert.That(report.Steps[0].Moves, Is.Not.Empty);
    }

    [Test]
    public void Another_income_group_is_told_apart_from_the_catalogue_that_brings_it()
    {
        Edition before = Now with
        {
            Catalogue = Changed("another group", country => country with
            {
                IncomeGroups = [.. country.IncomeGroups.Select(year => year == country.IncomeGroups[^1] ? year with { Group = IncomeGroup.UpperMiddle } : year)],
            }),
        };
        ChangeReport report = Changes.Explain(before, Now, "MAR");
        Assert.That(report.Steps.Select(step => step.Cause), Is.EqualTo(new[] { ChangeCause.Catalogue, ChangeCause.IncomeClassification }));
        Assert.That(report.Steps[0].Moves, Is.Empty, "but for the groups the catalogues are the same");
        Assert.That((report.Steps[1].Before, report.Steps[1].After), Is.EqualTo(("UMC", "LMC; 1 countries change their group")));
        Assert.That(report.Steps[1].Moves, Is.Not.Empty);
        Assert.That(report.Before.Country!.IncomeGroup, Is.EqualTo("UMC"));
    }

    [Test]
    public void A_later_day_is_told_apart_from_the_groups_that_come_into_force_by_then()
    {
        ChangeReport report = Changes.Explain(Now with { Date = new DateOnly(2015, 7, 1) }, Now, "IDN");
        Assert.That(report.Steps.Select(step => step.Cause), Is.EqualTo(new[] { ChangeCause.Date, ChangeCause.IncomeClassification }));
        Assert.That(report.Steps[1].Before, Does.StartWith("LMC"));
        Assert.That(report.Steps[1].After, Does.StartWith("UMC"));
    }

    [Test]
    public void A_model_moves_places_and_no_points()
    {
        ChangeReport report = Changes.Explain(Now, Now with { Ranker = DefaultRanker.Load() }, "MAR");
        Assert.That(report.Steps.Select(step => (step.Cause, step.Before)), Is.EqualTo(new[] { (ChangeCause.Model, "none") }));
        Assert.That(report.Steps[0].Moves, Has.None.Matches<PairingMove>(move => move!.ScoreBefore != move.ScoreAfter));
    }

    [Test]
    public void The_officers_own_facts_are_told_last()
    {
        ChangeReport report = Changes.Explain(Now, Now with { Facts = Office }, "MAR");
        Assert.That(report.Steps.Select(step => (step.Cause, step.Before, step.After)), Is.EqualTo(new[] { (ChangeCause.OwnFacts, "none", "1 fact") }));
        Assert.That(report.Steps[0].Moves, Is.Not.Empty);
    }

    [Test]
    public void Parts_follow_on_each_other_and_make_up_the_whole()
    {
        Edition before = Now with
        {
            Rules = FirstRelease.Value,
            Catalogue = Changed("figures and groups", country => country with { Indicators = [.. country.Indicators.Skip(8)], IncomeGroups = country.IncomeGroups.RemoveAt(country.IncomeGroups.Length - 1) }),
            Date = new DateOnly(2015, 7, 1),
        };
        ChangeReport report = Changes.Explain(before, Now with { Ranker = DefaultRanker.Load(), Facts = Office }, "MAR");
        Assert.That(report.Steps.Select(step => step.Cause), Is.Ordered.And.Unique);
        Assert.That(report.Steps, Has.Length.GreaterThanOrEqualTo(5));
        Assert.That(report.Pairings, Is.Not.Empty);
        foreach (PairingChange pairing in report.Pairings)
        {
            ImmutableArray<PairingPart> parts = pairing.Parts;
            Assert.That((parts[0].Move.RankBefore, parts[0].Move.ScoreBefore), Is.EqualTo((pairing.Whole.RankBefore, pairing.Whole.ScoreBefore)), pairing.Whole.Partner);
            Assert.That((parts[^1].Move.RankAfter, parts[^1].Move.ScoreAfter), Is.EqualTo((pairing.Whole.RankAfter, pairing.Whole.ScoreAfter)), pairing.Whole.Partner);
            foreach ((PairingPart earlier, PairingPart later) in parts.Zip(parts.Skip(1)))
            {
                Assert.That((later.Move.RankBefore, later.Move.ScoreBefore), Is.EqualTo((earlier.Move.RankAfter, earlier.Move.ScoreAfter)), pairing.Whole.Partner);
            }
        }
    }

    [Test]
    public void The_ends_are_the_answers_of_the_editions_themselves()
    {
        Edition before = Now with { Rules = FirstRelease.Value, Date = new DateOnly(2015, 7, 1) };
        ChangeReport report = Changes.Explain(before, Now, "VNM", new SuggestQuery { Theme = Theme.Energy });
        SuggestQuery query = new() { Top = null, Theme = Theme.Energy };
        Assert.That(Told(report.Before), Is.EqualTo(Told(before.Matcher().Suggest("VNM", query with { Date = before.Date }))));
        Assert.That(Told(report.After), Is.EqualTo(Told(World.Matcher.Suggest("VNM", query))));
    }

    private static IEnumerable<(string, int, double)> Told(MatchAnswer answer) => answer.Suggestions.Select(s => (s.Partner.Id, s.Rank, s.Score));

    /// <summary>The real catalogue with Morocco changed; its hash is another, as that of other content is.</summary>
    private static Profiles.Catalogue Changed(string hash, Func<CountryProfile, CountryProfile> change)
    {
        Profiles.Catalogue real = World.Catalogue;
        return new Profiles.Catalogue(new CatalogueParts
        {
            Info = real.Info with { Hash = hash.PadRight(64, '0') },
            Indicators = real.Indicators,
            Countries = [.. real.Countries.Select(country => country.Iso3 == "MAR" ? change(country) : country)],
            Partners = real.Partners,
            World = real.World,
            Flows = real.Flows,
            Receipts = real.Receipts,
            Ties = real.Ties,
        });
    }
}
