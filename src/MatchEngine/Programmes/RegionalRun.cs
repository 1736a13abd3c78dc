using System.Collections.Immutable;
using MatchEngine.Explaining;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>One query's way to a regional programme: each country as a member, the group of those that may be, then each partner.</summary>
internal sealed class RegionalRun
{
    private readonly ProgrammeContext _context;
    private readonly ProgrammeRun _run;
    private readonly GroupFacts _facts;

    public RegionalRun(ProgrammeContext context)
    {
        _context = context;
        _run = new ProgrammeRun(context.Rules, ProgrammeKind.Regional, context.Date);
        _facts = new GroupFacts(context);
    }

    private Catalogue Catalogue => _context.Catalogue;

    public Member Member(int country) => new(country, _run.Over(ProgrammeStages.Member, _facts.OfMember(country)));

    /// <summary>Whether a member has a need that counts; false also where it cannot be told.</summary>
    public bool Has(Member member, Theme theme) => _facts.Has(member, theme) == true;

    public GroupSide Group(string? name, ImmutableArray<Member> members)
    {
        string told = name ?? string.Join(", ", members.Select(member => Catalogue.Countries[member.Index].Names.In(_context.Language)));
        return new GroupSide(told, members, _run.Over(ProgrammeStages.Group, _facts.OfGroup(told, members)));
    }

    public RegionalExplanation Explain(IEnumerable<int> countries, int partner, RegionalQuery query, CancellationToken cancellation)
    {
        ImmutableArray<Member> asked = Asked(countries);
        GroupSide group = Open(asked, query);
        ServiceFacts service = new(_context, group, cancellation);
        RuleTrace trace = _run.Over(ProgrammeStages.Service, service.Of(partner));
        RuleTrace[] traces = [group.Trace, trace];
        bool open = traces.All(one => one.IsOpen);
        int rank = open ? Partners(group, query.Theme, cancellation, out _).First(other => other.Partner.Id == Catalogue.Partners[partner].Id).Rank : 0;
        return new RegionalExplanation
        {
            Stamp = _context.Stamp,
            Pairings = _context.PairingStamp,
            Group = group.Line(_context, query.Theme),
            Partner = Project(partner, rank, trace, service, group, query.Theme),
            IsOpen = open,
            Closed = [.. traces.SelectMany(one => _context.Projection.Closed(one))],
            LeftOutCountries = LeftOut(asked),
            Rules =
            [
                .. traces.SelectMany(one => one.Gates.Concat(one.Scores).Concat(one.Advice).Select(result => _context.Projection.Report(result, one.Facts))),
                .. _run.Rules(ProgrammeStages.Group).Derivations.Concat(_run.Rules(ProgrammeStages.Service).Derivations)
                    .OrderBy(rule => rule.Id, StringComparer.Ordinal)
                    .Select(rule => _context.Projection.Report(rule, trace.Facts)),
            ],
        };
    }

    public RegionalAnswer Answer(IEnumerable<int> countries, RegionalQuery query, CancellationToken cancellation)
    {
        ImmutableArray<Member> asked = Asked(countries);
        GroupSide group = Open(asked, query);
        ImmutableArray<RegionalPartner> open = group.Trace.IsOpen ? Partners(group, query.Theme, cancellation, out ImmutableArray<RuleTrace> traces) : NoPartners(out traces);
        return new RegionalAnswer
        {
            Stamp = _context.Stamp,
            Pairings = _context.PairingStamp,
            Group = group.Line(_context, query.Theme),
            Theme = query.Theme,
            Partners = [.. open.Take(query.Top ?? int.MaxValue)],
            OpenPartners = open.Length,
            ClosedWhole = _context.Projection.Closed(group.Trace),
            LeftOutCountries = LeftOut(asked),
            LeftOutPartners = [.. traces.Select((trace, i) => (trace, i)).Where(pair => !pair.trace.IsOpen).Select(pair => new ClosedGate(null, Catalogue.Partners[pair.i].Id, _context.Projection.Closed(pair.trace)))],
            Notes = ProgrammeNotes.Regional(Catalogue, group, _context.Labels),
            Faults = ProgrammeFaults.Of(asked.Select(member => member.Trace).Append(group.Trace).Concat(traces)),
        };
    }

    /// <summary>The open partners of a group, best first; ties are broken by id.</summary>
    /// <param name="group">The group.</param>
    /// <param name="theme">What is counted.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <param name="traces">One trace for each partner of the catalogue, in its order.</param>
    public ImmutableArray<RegionalPartner> Partners(
        GroupSide group, Theme? theme, CancellationToken cancellation, out ImmutableArray<RuleTrace> traces)
    {
        ServiceFacts service = new(_context, group, cancellation);
        ImmutableArray<RuleTrace> all = traces = [.. Enumerable.Range(0, Catalogue.Partners.Length).Select(index => _run.Over(ProgrammeStages.Service, service.Of(index)))];
        return
        [
            .. Enumerable.Range(0, all.Length)
                .Where(index => all[index].IsOpen)
                .OrderByDescending(index => all[index].Score(theme).Value)
                .ThenBy(index => index)
                .Select((index, place) => Project(index, place + 1, all[index], service, group, theme)),
        ];
    }

    private ImmutableArray<Member> Asked(IEnumerable<int> countries) => [.. countries.Distinct().Order().Select(Member)];

    private GroupSide Open(ImmutableArray<Member> asked, RegionalQuery query) => Group(query.Name, [.. asked.Where(member => member.Trace.IsOpen)]);

    private ImmutableArray<ClosedGate> LeftOut(ImmutableArray<Member> asked) =>
        [.. asked.Where(member => !member.Trace.IsOpen).Select(member => new ClosedGate(Catalogue.Countries[member.Index].Iso3, null, _context.Projection.Closed(member.Trace)))];

    private static ImmutableArray<RegionalPartner> NoPartners(out ImmutableArray<RuleTrace> traces)
    {
        traces = [];
        return [];
    }

    private RegionalPartner Project(int index, int rank, RuleTrace trace, ServiceFacts service, GroupSide group, Theme? theme)
    {
        RuleResult[] counted = [.. trace.Scores.Where(result => theme is null || result.Rule.Theme is null || result.Rule.Theme == theme)];
        ScoreInterval score = trace.Score(theme);
        PartnerLine partner = _context.PairingProjection.Partner(index);
        ImmutableArray<Suggestion> open = service.Open(partner.Id);
        HashSet<string> ids = [.. open.Select(pairing => pairing.Country.Id)];
        return new RegionalPartner
        {
            Rank = rank,
            Partner = partner,
            Score = score.Value,
            ScoreHigh = score.High,
            Open = [.. open.Select(pairing => pairing.Country.Id)],
            Active = [.. open.Where(pairing => pairing.Link.Status == LinkStatus.Persistent).Select(pairing => pairing.Country.Id)],
            LeftOut = [.. group.Members.Select(member => Catalogue.Countries[member.Index].Iso3).Where(iso3 => !ids.Contains(iso3))],
            Themes = ProgrammeParts.Themes(counted),
            Modalities = ServiceFacts.Modalities(open),
            Tags = ProgrammeParts.Tags(counted.Concat(trace.Advice)),
            Reasons = _context.Projection.Reasons(counted, trace.Facts),
            Cautions = _context.Projection.Cautions(trace),
            NextSteps = _context.Projection.NextSteps(trace),
            Missing = _context.Projection.Missing(counted),
        };
    }
}
