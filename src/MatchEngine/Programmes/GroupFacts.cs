using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Profiles;

namespace MatchEngine.Programmes;

/// <summary>Facts of a country as a member, and of a group as a whole.</summary>
internal sealed class GroupFacts(ProgrammeContext context)
{
    /// <summary>The facts of a country and its needs.</summary>
    public PairFacts OfMember(int country)
    {
        PairFacts facts = context.Table.ForProgramme(country, null);
        foreach (Theme theme in Themes.All)
        {
            context.Supply.Set(facts, $"need.{theme.Code()}", context.OfCountry(country, $"need.{theme.Code()}"));
        }

        return facts;
    }

    /// <summary>Whether the member has a need that counts; null where it cannot be told.</summary>
    public bool? Has(Member member, Theme theme) =>
        context.Supply.Get(member.Trace.Facts, ProgrammeVocabulary.MemberNeeds + theme.Code()) is { IsKnown: true } fact ? fact.Value.IsTrue : null;

    /// <summary>The facts of a group; of a group without members only its size is known.</summary>
    public PairFacts OfGroup(string name, ImmutableArray<Member> members)
    {
        PairFacts facts = context.Table.ForProgramme(null, null);
        CountryProfile[] countries = [.. members.Select(member => context.Catalogue.Countries[member.Index])];
        Set(facts, "group.size", Known.Whole(countries.Length, null, context.PairingSource));
        Set(facts, "group.reach", Known.Number(Math.Min(countries.Length / 8.0, 1), null, context.PairingSource));
        Set(facts, "group.name", Known.Text(name, null, SourceKeys.Countries));
        Set(facts, "group.names", Known.Texts(countries.Select(Named), null, SourceKeys.Countries));
        if (countries.Length > 0)
        {
            Place(facts, countries);
            foreach (Theme theme in Themes.All)
            {
                Need(facts, members, theme);
            }
        }

        return facts;
    }

    /// <summary>The region that all countries lie in, or null.</summary>
    public static Sourced<string>? Region(IReadOnlyList<CountryProfile> countries) =>
        countries[0].Region is { } region && countries.All(country => country.Region?.Value == region.Value) ? region : null;

    /// <summary>The sub-region that all countries lie in, or null.</summary>
    public static string? SubRegion(IReadOnlyList<CountryProfile> countries) =>
        countries.All(country => country.SubRegion == countries[0].SubRegion) ? countries[0].SubRegion : null;

    private void Place(PairFacts facts, CountryProfile[] countries)
    {
        Sourced<string>? region = Region(countries);
        string? subRegion = SubRegion(countries);
        Set(facts, "group.region", Known.Text(region));
        Set(facts, "group.sub_region", Known.Text(subRegion, null, SourceKeys.Countries));
        Set(facts, "group.one_region", countries.All(country => country.Region is not null) ? Known.Flag(region is not null, countries.Min(country => country.Region!.Value.Year), SourceKeys.Countries) : default);
        Set(facts, "group.one_sub_region", countries.All(country => country.SubRegion is not null) ? Known.Flag(subRegion is not null, null, SourceKeys.Countries) : default);
        Set(facts, "group.connected", Known.Flag(Places.Connected(countries), null, SourceKeys.Countries));
        Set(facts, "group.common_language", Places.CommonLanguage(countries));
    }

    private void Need(PairFacts facts, ImmutableArray<Member> members, Theme theme)
    {
        Fact[] needs = [.. members.Select(member => context.Supply.Get(member.Trace.Facts, $"need.{theme.Code()}")).Where(fact => fact.IsKnown)];
        int known = members.Count(member => Has(member, theme) is not null);
        int? year = needs.Min(fact => fact.Year);
        string code = theme.Code();
        Set(facts, $"group.known.{code}", Known.Whole(known, year, context.PairingSource));
        Set(facts, $"group.without.{code}", Known.Texts(members.Where(member => Has(member, theme) != true).Select(member => Named(context.Catalogue.Countries[member.Index])), year, context.PairingSource));
        if (known > 0 && needs.Length > 0)
        {
            double mean = needs.Average(fact => fact.Value.TryGetNumber(out double need) ? need : 0);
            Set(facts, $"group.share.{code}", Known.Number(members.Count(member => Has(member, theme) == true) / (double)known, year, context.PairingSource));
            Set(facts, $"group.need.{code}", Known.Number(mean, year, context.PairingSource));
        }
    }

    private string Named(CountryProfile country) => country.Names.In(context.Language);

    private void Set(PairFacts facts, string name, Fact fact) => context.Supply.Set(facts, name, fact);
}
