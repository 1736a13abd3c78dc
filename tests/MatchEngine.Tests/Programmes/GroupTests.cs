using MatchEngine.Profiles;
using MatchEngine.Programmes;

namespace MatchEngine.Tests.Programmes;

public sealed class GroupTests
{
    private static readonly Lazy<GroupAnswer> All = new(() => ProgrammeWorld.Programmes.FindGroups(new GroupQuery { Top = 500, Partners = 0 }));

    [Test]
    public void A_group_has_three_to_twelve_countries_of_one_sub_region_or_one_chain_and_shares_a_need()
    {
        Assert.That(All.Value.Groups, Is.Not.Empty);
        foreach (GroupLine group in All.Value.Groups.Select(found => found.Group))
        {
            CountryProfile[] countries = [.. group.Countries.Select(country => World.Catalogue.Countries[World.Catalogue.CountryIndex(country.Id)])];
            Assert.That(countries, Has.Length.InRange(GroupQuery.LeastCountries, GroupQuery.MostCountries));
            Assert.That(group.SubRegion is not null || Places.Connected(countries), Is.True, group.Name);
            Assert.That(group.SharedNeeds, Is.Not.Empty);
            Assert.That(group.Countries.Select(country => country.IncomeGroup), Is.All.AnyOf("LMC", "UMC"));
        }
    }

    [Test]
    public void Groups_come_in_falling_order_and_none_is_half_of_a_better_one()
    {
        GroupLine[] groups = [.. All.Value.Groups.Select(found => found.Group)];
        Assert.That(groups.Select(group => group.Score), Is.Ordered.Descending);
        for (int i = 0; i < groups.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                int common = groups[i].Countries.Select(country => country.Id).Intersect(groups[j].Countries.Select(country => country.Id)).Count();
                Assert.That(common * 2, Is.LessThan(Math.Min(groups[i].Countries.Length, groups[j].Countries.Length)), $"{groups[i].Name} and {groups[j].Name}");
            }
        }
    }

    [Test]
    public void Every_group_looked_at_is_found_again_by_growing_it()
    {
        // What is left out of a group lacks one of the needs that all its countries have, or lies elsewhere.
        Member[] members = Members(out RegionalRun run);
        GroupFinder finder = new(World.Catalogue, [.. members], run.Has);
        foreach (int[] group in finder.All(null, CancellationToken.None).Select(group => group.ToArray()))
        {
            Theme[] common = [.. Themes.All.Where(theme => group.All(position => run.Has(members[position], theme)))];
            CountryProfile[] countries = [.. group.Select(position => Country(members[position]))];
            CountryProfile[] others = [.. members.Where((member, position) => !group.Contains(position) && common.All(theme => run.Has(member, theme))).Select(Country)];
            bool wholeSubRegion = countries.All(country => country.SubRegion == countries[0].SubRegion) && !others.Any(other => other.SubRegion == countries[0].SubRegion);
            bool wholeChain = Places.Connected(countries) && !others.Any(other => countries.Any(country => Places.Borders(country, other)));
            Assert.That(common, Is.Not.Empty);
            Assert.That(wholeSubRegion || wholeChain, Is.True, string.Join(',', countries.Select(country => country.Iso3)));
        }
    }

    [Test]
    public void A_theme_asked_for_is_shared_by_all_groups()
    {
        GroupAnswer answer = ProgrammeWorld.Programmes.FindGroups(new GroupQuery { Theme = Theme.Energy, Partners = 1 });
        Assert.That(answer.Groups.Select(found => found.Group.SharedNeeds.Select(need => need.Theme)), Is.All.Contains(Theme.Energy));
        Assert.That(answer.Groups.Select(found => found.Partners.Length), Is.All.EqualTo(1));
    }

    [Test]
    public void Groups_are_looked_for_only_among_the_countries_named()
    {
        string[] within = ["MAR", "DZA", "TUN", "LBY", "EGY"];
        GroupAnswer answer = ProgrammeWorld.Programmes.FindGroups(new GroupQuery { Within = within, Partners = 0 });
        Assert.That(answer.Groups, Is.Not.Empty);
        Assert.That(answer.Groups.SelectMany(found => found.Group.Countries).Select(country => country.Id), Is.SubsetOf(within));
    }

    [Test]
    public void A_region_is_found_whatever_its_case_and_punctuation()
    {
        Regions regions = new(World.Catalogue);
        Assert.That(regions.Find("western-africa"), Is.EqualTo("Western Africa"));
        Assert.That(regions.Find("Latin America and Caribbean"), Is.EqualTo("Latin America & Caribbean"));
        Assert.That(regions.Find("Narnia"), Is.Null);
        Assert.That(regions.Countries("Western Africa"), Does.Contain("GHA").And.Not.Contains("KEN"));
    }

    private static Member[] Members(out RegionalRun run)
    {
        ProgrammeMatcher programmes = ProgrammeWorld.Programmes;
        RegionalRun made = run = new RegionalRun(new ProgrammeContext(programmes.Matcher, programmes.Rules, new IndicatorPlaces(World.Catalogue), null, "en"));
        return [.. Enumerable.Range(0, World.Catalogue.Countries.Length).Select(made.Member).Where(member => member.Trace.IsOpen)];
    }

    private static CountryProfile Country(Member member) => World.Catalogue.Countries[member.Index];
}
