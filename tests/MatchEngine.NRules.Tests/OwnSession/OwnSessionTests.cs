using MatchEngine.Matching;
using MatchEngine.Tests;
using NRules;
using NRules.Fluent;

namespace MatchEngine.NRules.Tests.OwnSession;

/// <summary>Our rules beside an embedder's own, in one NRules session.</summary>
public sealed class OwnSessionTests
{
    private static readonly string[] Partners = ["DEU", "CHN", "AFDB", "KOR"];

    [Test]
    public void Rules_of_ones_own_build_on_the_verdicts_of_ours()
    {
        ISession session = Session();
        Pairing[] pairings = [.. Partners.Select(partner => Of("MAR", partner))];
        session.InsertAll(pairings);
        session.Fire();
        IEnumerable<string> expected = Partners.Where(partner => World.Matcher.Explain("MAR", partner).Rules.Any(rule => rule.Rule == "R05" && rule.Outcome == RuleOutcome.Met));
        Assert.That(session.Query<FollowUp>().AsEnumerable().Select(step => step.Partner).Order(), Is.EqualTo(expected.Order()).And.Not.Empty);
    }

    [Test]
    public void Pairings_in_one_session_do_not_mix_and_what_is_retracted_takes_its_conclusions_along()
    {
        ISession session = Session();
        Pairing[] pairings = [.. Partners.Select(partner => Of("VNM", partner))];
        session.InsertAll(pairings);
        session.Fire();
        foreach (Pairing pairing in pairings)
        {
            ISession alone = Session();
            alone.Insert(pairing);
            alone.Fire();
            Assert.That(Met(session, pairing), Is.EqualTo(Met(alone, pairing)).And.Not.Empty);
        }

        session.Retract(pairings[0]);
        Assert.That(session.Query<Verdict>().AsEnumerable().Select(verdict => verdict.Pairing).Distinct(), Is.EquivalentTo(pairings.Skip(1)));
        Assert.That(session.Query<DerivedValue>().AsEnumerable().Select(made => made.Pairing), Has.None.SameAs(pairings[0]));
    }

    private static ISession Session()
    {
        RuleRepository own = new();
        own.Load(rules => rules.From(typeof(WriteToThePartner)));
        RuleSetRepository ours = RuleSetRepository.Of(World.Rules, World.Catalogue.Info.Date);
        return new RuleCompiler().Compile(own.GetRuleSets().Concat(ours.GetRuleSets())).CreateSession();
    }

    private static Pairing Of(string country, string partner) => new(World.Matcher.Given(country, partner)) { Country = country, Partner = partner };

    private static string[] Met(ISession session, Pairing pairing) =>
    [
        .. session.Query<Verdict>().AsEnumerable()
            .Where(verdict => verdict.Pairing == pairing && verdict.Result.Outcome == RuleOutcome.Met)
            .Select(verdict => verdict.Result.Rule.Id)
            .Order(StringComparer.Ordinal),
    ];
}
