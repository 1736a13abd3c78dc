using System.Collections.Immutable;
using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Packing;

/// <summary>Reads a catalogue's canonical bytes.</summary>
internal static class PayloadDecoder
{
    /// <summary>The parts of the catalogue; it carries the hash that is given.</summary>
    /// <exception cref="PayloadException">The bytes do not follow the format.</exception>
    public static CatalogueParts Decode(ReadOnlySpan<byte> payload, string hash)
    {
        PayloadReader reader = new(payload);
        CatalogueInfo info = ReadInfo(ref reader, hash);
        IndicatorDefinition[] definitions = new IndicatorDefinition[reader.Count(5)];
        for (int i = 0; i < definitions.Length; i++)
        {
            definitions[i] = new IndicatorDefinition(reader.Text(), reader.Text(), reader.Text(), reader.Text(), reader.Text());
        }

        CountryProfile[] countries = new CountryProfile[reader.Count(10)];
        for (int i = 0; i < countries.Length; i++)
        {
            countries[i] = ProfileDecoder.ReadCountry(ref reader);
        }

        PartnerProfile[] partners = new PartnerProfile[reader.Count(10)];
        for (int i = 0; i < partners.Length; i++)
        {
            partners[i] = ProfileDecoder.ReadPartner(ref reader);
        }

        Portfolio? world = ProfileDecoder.ReadPortfolio(ref reader);
        Flow[] flows = FlowDecoder.ReadFlows(ref reader, countries.Length, partners.Length);
        SectorReceipt[] receipts = FlowDecoder.ReadReceipts(ref reader, countries.Length);
        Tie[] ties = FlowDecoder.ReadTies(ref reader);
        if (reader.Rest > 0)
        {
            throw new PayloadException($"{reader.Rest} bytes are left over after the catalogue.");
        }

        return new CatalogueParts
        {
            Info = info,
            Indicators = Frozen(definitions),
            Countries = Frozen(countries),
            Partners = Frozen(partners),
            World = world,
            Flows = Frozen(flows),
            Receipts = Frozen(receipts),
            Ties = Frozen(ties),
        };
    }

    private static CatalogueInfo ReadInfo(ref PayloadReader reader, string hash)
    {
        string id = reader.Text();
        DateOnly date = DateOnly.FromDayNumber(reader.Number(DateOnly.MaxValue.DayNumber + 1));
        int flowsEnd = (int)reader.Signed();
        bool hasAsOf = reader.Flag();
        int asOf = (int)reader.Signed();
        DataSource[] sources = new DataSource[reader.Count(5)];
        for (int i = 0; i < sources.Length; i++)
        {
            string key = reader.Text();
            string citation = reader.Text();
            string licence = reader.Text();
            bool hasYear = reader.Flag();
            int year = (int)reader.Signed();
            sources[i] = new DataSource(key, citation, licence, hasYear ? year : null);
        }

        return new CatalogueInfo
        {
            Id = id,
            Date = date,
            FlowsEnd = flowsEnd,
            AsOf = hasAsOf ? asOf : null,
            Hash = hash,
            Sources = Frozen(sources),
        };
    }

    private static ImmutableArray<T> Frozen<T>(T[] items) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items);
}
