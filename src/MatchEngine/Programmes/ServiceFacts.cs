using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Rules;

namespace MatchEngine.Programmes;

/// <summary>Facts of a partner with respect to a group: what the rules of pairings say of it, member by member.</summary>
internal sealed class ServiceFacts
{
    private readonly ProgrammeContext _context;
    private readonly GroupSide _group;
    private readonly CountryProfile[] _countries;
    private readonly Dictionary<string, Suggestion>[] _open;
    private readonly double _bestMean;

    public ServiceFacts(ProgrammeContext context, GroupSide group, CancellationToken cancellation)
    {
        _context = context;
        _group = group;
        _countries = [.. group.Members.Select(member => context.Catalogue.Countries[member.Index])];
        _open = [.. group.Members.Select(member => context.Pairings(member.Index, cancellation).Suggestions.ToDictionary(suggestion => suggestion.Partner.Id, StringComparer.Ordinal))];
        _bestMean = context.Catalogue.Partners.Select(partner => Open(partner.Id)).Where(open => open.Length > 1).Select(Mean).DefaultIfEmpty(0).Max();
    }

    /// <summary>The pairings of a partner with the members that it is open for, in the order of the members.</summary>
    public ImmutableArray<Suggestion> Open(string partner) =>
        [.. _open.Select(country => country.GetValueOrDefault(partner)).OfType<Suggestion>()];

    /// <summary>Modalities advised for at least half of the members that a partner is open for.</summary>
    public static ImmutableArray<Modality> Modalities(ImmutableArray<Suggestion> open) =>
        [.. Enum.GetValues<Modality>().Where(modality => open.Count(pairing => pairing.Modalities.Contains(modality)) * 2 >= Math.Max(open.Length, 1))];

    public PairFacts Of(int index)
    {
        PartnerProfile partner = _context.Catalogue.Partners[index];
        PairFacts facts = _context.Table.ForProgramme(null, index);
        facts.TakeProgramme(_group.Trace.Facts);
        ImmutableArray<Suggestion> open = Open(partner.Id);
        int end = _context.Catalogue.Info.FlowsEnd;
        Set(facts, "service.open", Known.Whole(open.Length, null, _context.PairingSource));
        Set(facts, "service.open_share", Known.Number(_countries.Length == 0 ? 0 : open.Length / (double)_countries.Length, null, _context.PairingSource));
        Set(facts, "service.left_out_names", Known.Texts(_countries.Where(country => !open.Any(pairing => pairing.Country.Id == country.Iso3)).Select(country => country.Names.In(_context.Language)), null, _context.PairingSource));
        Record(facts, open, end);
        if (open.Length > 0)
        {
            Set(facts, "service.modalities", Known.Texts(Modalities(open).Select(modality => modality.Code()), null, _context.PairingSource));
            Set(facts, "service.score", Known.Number(Mean(open), end, _context.PairingSource));
            Set(facts, "service.fit", _bestMean > 0 ? Known.Number(Math.Min(Mean(open) / _bestMean, 1), end, _context.PairingSource) : default);
        }

        if (_countries.Length > 0)
        {
            Reach(facts, partner);
        }

        foreach (Theme theme in Themes.All)
        {
            Set(facts, $"service.offer.{theme.Code()}", _context.OfPartner(index, $"offer.{theme.Code()}"));
        }

        return facts;
    }

    private void Reach(PairFacts facts, PartnerProfile partner)
    {
        if (GroupFacts.Region(_countries) is { } region && partner.Portfolio is { } portfolio)
        {
            Set(facts, "service.region_share", Known.Number(Portfolio.Of(portfolio.Regions, region.Value), portfolio.LastYear, portfolio.PlaceSource));
        }

        if (partner.Mandate is { Serves: { } serves } mandate)
        {
            Set(facts, "service.mandate_share", Known.Number(_countries.Count(country => serves.Contains(country.Iso3)) / (double)_countries.Length, mandate.Year, mandate.Source));
        }
    }

    private void Record(PairFacts facts, ImmutableArray<Suggestion> open, int end)
    {
        Suggestion[] told = [.. open.Where(pairing => pairing.Link.Status is not null)];
        Suggestion[] active = [.. told.Where(pairing => pairing.Link.Status == LinkStatus.Persistent)];
        if (told.Length > 0)
        {
            int year = told.Min(pairing => pairing.Link.RecordEnds) ?? end;
            string? source = told[0].Link.Source;
            Set(facts, "service.active", Known.Whole(active.Length, year, source));
            Set(facts, "service.active_share", Known.Number(active.Length / (double)(told.Length + _countries.Length - open.Length), year, source));
            Set(facts, "service.active_names", Known.Texts(active.Select(pairing => pairing.Country.Name), year, source));
        }
    }

    private static double Mean(ImmutableArray<Suggestion> open) => open.Average(pairing => pairing.Score);

    private void Set(PairFacts facts, string name, Fact fact) => _context.Supply.Set(facts, name, fact);
}
