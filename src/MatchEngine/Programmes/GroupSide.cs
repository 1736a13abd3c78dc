using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>A group with what came of the rules of groups, and how an answer tells it.</summary>
internal sealed record GroupSide(string Name, ImmutableArray<Member> Members, RuleTrace Trace)
{
    public GroupLine Line(ProgrammeContext context, Theme? theme)
    {
        CountryProfile[] countries = [.. Members.Select(member => context.Catalogue.Countries[member.Index])];
        RuleResult[] counted = [.. Trace.Scores.Where(result => theme is null || result.Rule.Theme is null || result.Rule.Theme == theme)];
        AdviseRule[] advice = [.. Trace.Advice.Where(result => result.Outcome == RuleOutcome.Met).Select(result => (AdviseRule)result.Rule)];
        ScoreInterval score = Trace.Score(theme);
        return new GroupLine
        {
            Name = Name,
            Countries = [.. Members.Select(member => context.PairingProjection.Country(member.Index))],
            Region = countries.Length == 0 ? null : GroupFacts.Region(countries)?.Value,
            SubRegion = countries.Length == 0 ? null : GroupFacts.SubRegion(countries),
            Score = score.Value,
            ScoreHigh = score.High,
            SharedNeeds = [.. ProgrammeParts.Themes(Trace.Scores).Select(shared => Shared(context, shared))],
            Reasons = context.Projection.Reasons(counted, Trace.Facts),
            Levels = [.. advice.Select(rule => rule.Level).OfType<CooperationLevel>().Distinct()],
            Modalities = [.. advice.Select(rule => rule.Modality).OfType<Modality>().Distinct()],
            Cautions = context.Projection.Cautions(Trace),
            NextSteps = context.Projection.NextSteps(Trace),
            Missing = context.Projection.Missing(counted),
        };
    }

    private SharedNeed Shared(ProgrammeContext context, Theme theme)
    {
        GroupFacts facts = new(context);
        return new SharedNeed(
            theme,
            Number(context, $"group.share.{theme.Code()}"),
            (int)Number(context, $"group.known.{theme.Code()}"),
            Number(context, $"group.need.{theme.Code()}"),
            [.. Members.Where(member => facts.Has(member, theme) != true).Select(member => context.Catalogue.Countries[member.Index].Iso3)]);
    }

    private double Number(ProgrammeContext context, string name) => context.Supply.Get(Trace.Facts, name).Value.TryGetNumber(out double number) ? number : 0;
}
