using System.Globalization;
using System.Text;
using MatchEngine.Profiles;
using Newtonsoft.Json;

namespace MatchEngine.Catalogue.Folders;

/// <summary>Writes the files of a folder.</summary>
internal static class FolderWriter
{
    public static IEnumerable<(string Name, string Text)> Files(Profiles.Catalogue catalogue)
    {
        yield return (FolderFiles.Manifest, Json(w => WriteManifest(w, catalogue)));
        yield return (FolderFiles.Countries, Json(w => w.Each(catalogue.Countries, c => ProfileWriter.Write(w, c))));
        yield return (FolderFiles.Partners, Json(w => w.Each(catalogue.Partners, p => ProfileWriter.Write(w, p))));
        yield return (FolderFiles.IncomeGroups, Csv(FolderFiles.IncomeGroupColumns, catalogue.Countries.SelectMany(c =>
            c.IncomeGroups.Select(g => Row(c.Iso3, Whole(g.DataYear), g.Group.Code())))));
        yield return (FolderFiles.Indicators, Csv(FolderFiles.IndicatorColumns, catalogue.Countries.SelectMany(c =>
            c.Indicators.Select(i => Row(
                c.Iso3, i.Key, Number(i.Value), Whole(i.Year), Number(i.Trend ?? double.NaN), Number(i.Percentile ?? double.NaN), Whole(i.Peers))))));
        yield return (FolderFiles.Flows, Csv(FolderFiles.FlowColumns, catalogue.Flows.Select(f => Row(
            catalogue.Countries[f.Country].Iso3, catalogue.Partners[f.Partner].Id, Codes.Of(f.Channel), f.Theme.Code(), Whole(f.Year),
            Number(f.Commitment), Number(f.Spend), Number(f.CommitmentDirect), Number(f.SpendDirect)))));
        yield return (FolderFiles.Receipts, Csv(FolderFiles.ReceiptColumns, catalogue.Receipts.Select(r => Row(
            catalogue.Countries[r.Country].Iso3, r.Theme.Code(), Whole(r.Year), Number(r.CommitmentUsdM)))));
        yield return (FolderFiles.Ties, Csv(FolderFiles.TieColumns, catalogue.Ties.Select(t => Row(
            t.Origin, t.Destination, Number(t.DistanceKm), Flag(t.Contiguous), Flag(t.CommonLanguage), Flag(t.Colony)))));
    }

    private static void WriteManifest(JsonTextWriter writer, Profiles.Catalogue catalogue)
    {
        CatalogueInfo info = catalogue.Info;
        writer.WriteStartObject();
        writer.Member("schema", FolderFiles.SchemaVersion);
        writer.Member("id", info.Id);
        writer.Member("date", info.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.Member("flowsEnd", info.FlowsEnd);
        writer.Member("asOf", info.AsOf);
        writer.Member("hash", info.Hash);
        writer.WritePropertyName("sources");
        writer.Each(info.Sources, s =>
        {
            writer.WriteStartObject();
            writer.Member("key", s.Key);
            writer.Member("citation", s.Citation);
            writer.Member("licence", s.Licence);
            writer.Member("lastYear", s.LastYear);
            writer.WriteEndObject();
        });
        writer.WritePropertyName("indicators");
        writer.Each(catalogue.Indicators, d =>
        {
            writer.WriteStartObject();
            writer.Member("key", d.Key);
            writer.Member("code", d.Code);
            writer.Member("name", d.Name);
            writer.Member("unit", d.Unit);
            writer.Member("source", d.Source);
            writer.WriteEndObject();
        });
        if (catalogue.World is { } world)
        {
            writer.WritePropertyName("world");
            ProfileWriter.Write(writer, world);
        }

        writer.WriteEndObject();
    }

    private static string Json(Action<JsonTextWriter> write)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using JsonTextWriter writer = new(text) { Formatting = Formatting.Indented };
        write(writer);
        writer.Flush();
        return text + "\n";
    }

    private static string Csv(string[] columns, IEnumerable<string> rows)
    {
        StringBuilder text = new(string.Join(',', columns));
        text.Append('\n');
        foreach (string row in rows)
        {
            text.Append(row).Append('\n');
        }

        return text.ToString();
    }

    private static string Row(params string[] cells) => string.Join(',', Array.ConvertAll(cells, Quoted));

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture);

    private static string Flag(bool value) => value ? "1" : "0";
}
