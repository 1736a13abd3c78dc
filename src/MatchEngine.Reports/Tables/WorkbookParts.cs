using System.Globalization;
using System.Net;
using MatchEngine.Reports.Writing;

namespace MatchEngine.Reports.Tables;

/// <summary>The parts of a workbook beside its sheets.</summary>
internal static class WorkbookParts
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // The order of the formats of cells is that of CellForm.
    private const string Styles = $"""
        {Declaration}<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3E9EF"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf fontId="0"/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    public static string SheetPath(int number) => $"xl/{Target(number)}";

    public static void Write(StableZip zip, IReadOnlyList<string> sheets)
    {
        string listed = string.Concat(sheets.Select((name, i) => $"<sheet name=\"{WebUtility.HtmlEncode(name)}\" sheetId=\"{Text(i + 1)}\" r:id=\"rSheet{Text(i + 1)}\"/>"));
        zip.Add("xl/workbook.xml", $"{Declaration}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><bookViews><workbookView/></bookViews><sheets>{listed}</sheets></workbook>");
        string relations = string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rSheet{Text(i + 1)}\" Type=\"{Office}/worksheet\" Target=\"{Target(i + 1)}\"/>"));
        zip.Add("xl/_rels/workbook.xml.rels", $"{Declaration}<Relationships xmlns=\"{Package}/relationships\">{relations}<Relationship Id=\"rStyles\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
        zip.Add("xl/styles.xml", Styles);
        zip.Add("_rels/.rels", $"{Declaration}<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rBook\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        string types = string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/{SheetPath(i + 1)}\" ContentType=\"{Type}.worksheet+xml\"/>"));
        zip.Add(
            "[Content_Types].xml",
            $"{Declaration}<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}.styles+xml\"/>{types}</Types>");
    }

    private static string Target(int number) => $"worksheets/sheet{Text(number)}.xml";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
