using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Reports.Writing;

namespace MatchEngine.Reports.Tables;

/// <summary>Writes suggestions as an Excel workbook while they come; the parts that name the sheets follow at the end.</summary>
internal static class Workbook
{
    public static void Write(Stream stream, ExportLayout layout, IEnumerable<MatchAnswer> answers, TableColumns columns, Stamp stamp, CatalogueInfo catalogue, bool rightToLeft)
    {
        using StableZip zip = new(stream);
        List<string> sheets = [];
        SheetWriter Open(string name, IReadOnlyList<(string Name, int Width)> header)
        {
            sheets.Add(name);
            return new SheetWriter(zip.Open(WorkbookParts.SheetPath(sheets.Count)), header, sheets.Count == 1, rightToLeft);
        }

        List<(string Name, int Width)> header = [.. columns.All.Select(column => (column.Name, column.Width))];
        if (layout == ExportLayout.Table)
        {
            using SheetWriter sheet = Open("Suggestions", header);
            foreach (MatchAnswer answer in answers)
            {
                Rows(sheet, answer, columns);
            }
        }
        else
        {
            foreach (MatchAnswer answer in answers)
            {
                using SheetWriter sheet = Open(SheetName(answer.Country!), header);
                Rows(sheet, answer, columns);
            }
        }

        using (SheetWriter sheet = Open("Sources", [("source", 14), ("citation", 90), ("licence", 30), ("last_year", 10)]))
        {
            foreach (DataSource source in catalogue.Sources)
            {
                sheet.Row([(source.Key, CellForm.Plain), (source.Citation, CellForm.Plain), (source.Licence, CellForm.Plain), (source.LastYear, CellForm.Plain)]);
            }
        }

        using (SheetWriter sheet = Open("Versions", [("what", 26), ("value", 70)]))
        {
            Versions(sheet, stamp);
        }

        WorkbookParts.Write(zip, sheets);
    }

    private static void Rows(SheetWriter sheet, MatchAnswer answer, TableColumns columns)
    {
        foreach (Suggestion suggestion in answer.Suggestions)
        {
            sheet.Row([.. columns.All.Select(column => (column.Of(suggestion), column.Form))]);
        }
    }

    private static void Versions(SheetWriter sheet, Stamp stamp)
    {
        void Row(string what, Cell value, CellForm form = CellForm.Plain) => sheet.Row([(what, CellForm.Plain), (value, form)]);
        Row("rule_set", stamp.RuleSet);
        Row("rule_set_version", stamp.RuleSetVersion);
        Row("rule_set_revision", stamp.RuleSetRevision);
        Row("catalogue", stamp.Catalogue);
        Row("catalogue_date", (DateOnly?)stamp.CatalogueDate, CellForm.Day);
        Row("catalogue_hash", stamp.CatalogueHash);
        Row("flows_end", (int?)stamp.FlowsEnd);
        Row("model", stamp.Model);
        Row("run_date", (DateOnly?)stamp.RunDate, CellForm.Day);
        Row("engine", stamp.Engine);
        Row("note", "A suggestion is not a decision.");
    }

    // A sheet's name has at most 31 characters and none of []:*?/\; the code keeps it apart from the others.
    private static string SheetName(CountryLine country)
    {
        string name = $"{country.Id} {string.Concat(country.Name.Where(c => !"[]:*?/\\'".Contains(c)))}";
        return name.Length <= 31 ? name : name[..31].TrimEnd();
    }
}
