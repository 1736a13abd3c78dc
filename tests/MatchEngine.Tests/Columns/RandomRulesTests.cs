using FsCheck;
using FsCheck.NUnit;
using MatchEngine.Columns;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Tests.Columns;

/// <summary>Whatever the rules and facts: columns and the plain evaluator come to the same bits.</summary>
public sealed class RandomRulesTests
{
    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Any_rules_over_any_facts_come_out_the_same(DoNotSize<int> seed) => AssertSame(seed.Item);

    [TestCase(33, Description = "an officer's fact that is an error broke a rule that is safe otherwise")]
    [TestCase(-238852413, Description = "a mean of a record's facts with a value that only stands on a required fact")]
    [TestCase(-1930704917, Description = "a derived text that stands on a required fact of the pairing")]
    public void Rules_that_once_came_out_differently_come_out_the_same(int seed) => AssertSame(seed);

    private static void AssertSame(int seed)
    {
        Random random = new(seed);
        RandomWorld world = new(seed);
        int[] countries = [random.Next(World.Catalogue.Countries.Length), World.Catalogue.CountryIndex("MAR")];
        string[] partners = [.. World.Catalogue.Partners.Where(_ => random.Next(3) == 0).Select(partner => partner.Id)];
        Matcher matcher = Matcher.Create(
            World.Catalogue, world.Rules(), world.Overlay([.. countries.Distinct().Select(index => World.Catalogue.Countries[index].Iso3)], partners));
        ColumnQuestion question = new() { Waived = _ => false, Whole = true, Level = random.Next(2) == 0 ? null : CooperationLevel.Country };
        Assert.That(ColumnOracle.Differences(matcher, question, countries).Take(5), Is.Empty, $"seed {seed}");
        Assert.That(ColumnOracle.Differences(matcher, question with { Whole = false }, countries).Take(5), Is.Empty, $"seed {seed}, scores alone");
    }
}
