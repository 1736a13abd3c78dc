using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Packing;

/// <summary>A catalogue's canonical bytes: everything but its own hash.</summary>
internal static class PayloadEncoder
{
    public static byte[] Encode(CatalogueParts parts)
    {
        PayloadWriter writer = new();
        WriteInfo(writer, parts.Info);
        writer.Each(parts.Indicators, d =>
        {
            writer.Text(d.Key);
            writer.Text(d.Code);
            writer.Text(d.Name);
            writer.Text(d.Unit);
            writer.Text(d.Source);
        });
        writer.Each(parts.Countries, c => ProfileEncoder.Write(writer, c));
        writer.Each(parts.Partners, p => ProfileEncoder.Write(writer, p));
        ProfileEncoder.Write(writer, parts.World);
        FlowEncoder.Write(writer, parts);
        return writer.ToArray();
    }

    private static void WriteInfo(PayloadWriter writer, CatalogueInfo info)
    {
        writer.Text(info.Id);
        writer.Number(info.Date.DayNumber);
        writer.Signed(info.FlowsEnd);
        writer.Flag(info.AsOf is not null);
        writer.Signed(info.AsOf ?? 0);
        writer.Each(info.Sources, s =>
        {
            writer.Text(s.Key);
            writer.Text(s.Citation);
            writer.Text(s.Licence);
            writer.Flag(s.LastYear is not null);
            writer.Signed(s.LastYear ?? 0);
        });
    }
}
