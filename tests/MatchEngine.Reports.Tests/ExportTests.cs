using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MatchEngine.Matching;
using MatchEngine.Reports.Tables;

namespace MatchEngine.Reports.Tests;

public sealed class ExportTests
{
    private static readonly string[] Countries = ["EGY", "FJI", "MAR"];

    private static SpreadsheetDocument Open(ExportLayout layout, string language = "en") =>
        SpreadsheetDocument.Open(new MemoryStream(World.Export(ExportFormat.Workbook, layout, World.Answers(5, Countries), language)), isEditable: false);

    private static List<Row> Rows(SpreadsheetDocument book, string sheet)
    {
        string id = book.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(other => other.Name!.Value!.StartsWith(sheet, StringComparison.Ordinal)).Id!.Value!;
        return [.. ((WorksheetPart)book.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<Row>()];
    }

    [Test]
    public void A_workbook_is_valid([Values] ExportLayout layout, [Values("en", "ar")] string language)
    {
        using SpreadsheetDocument book = Open(layout, language);
        IEnumerable<string> faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Sheets_are_one_a_country_and_then_sources_and_versions()
    {
        using SpreadsheetDocument book = Open(ExportLayout.Sheets);
        Assert.That(book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value), Is.EqualTo(new[] { "EGY Egypt", "FJI Fiji", "MAR Morocco", "Sources", "Versions" }));
        Assert.That(Rows(book, "MAR"), Has.Count.EqualTo(6));
    }

    [Test]
    public void Numbers_are_numbers_and_the_header_is_frozen_and_filtered()
    {
        using SpreadsheetDocument book = Open(ExportLayout.Table);
        List<Row> rows = Rows(book, "Suggestions");
        Assert.That(rows, Has.Count.EqualTo(16));
        string[] header = [.. rows[0].Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.InnerText)];
        int at = Array.IndexOf(header, "rule_score");
        string reference = $"{(char)('A' + at)}2";
        DocumentFormat.OpenXml.Spreadsheet.Cell score = rows[1].Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(cell => cell.CellReference == reference);
        Suggestion first = World.Answers(1, "EGY").Single().Suggestions[0];
        Assert.That(score.DataType, Is.Null);
        Assert.That(double.Parse(score.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(first.Score));
        Worksheet sheet = book.WorkbookPart!.WorksheetParts.Single(part => part.Worksheet!.Descendants<Row>().Count() == 16).Worksheet!;
        Assert.That(sheet.Descendants<Pane>().Single().State!.Value, Is.EqualTo(PaneStateValues.Frozen));
        Assert.That(sheet.Elements<AutoFilter>().Single().Reference!.Value, Is.EqualTo("A1:AJ16"));
    }

    [Test]
    public void A_day_is_a_number_of_days_with_the_form_of_a_day()
    {
        using SpreadsheetDocument book = Open(ExportLayout.Table);
        Row row = Rows(book, "Versions").Single(line => line.InnerText.StartsWith("catalogue_date", StringComparison.Ordinal));
        DocumentFormat.OpenXml.Spreadsheet.Cell day = row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Last();
        Assert.That(DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(day.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture))), Is.EqualTo(World.Catalogue.Info.Date));
        Assert.That(day.StyleIndex!.Value, Is.EqualTo((uint)CellForm.Day));
    }

    [Test]
    public void The_same_answers_give_the_same_bytes([Values] ExportFormat format)
    {
        byte[] first = World.Export(format, ExportLayout.Table, World.Answers(3, "MAR"));
        Assert.That(World.Export(format, ExportLayout.Table, World.Answers(3, "MAR")), Is.EqualTo(first));
    }

    [Test]
    public void Answers_are_written_as_they_come()
    {
        int asked = 0;
        IEnumerable<MatchAnswer> Counted()
        {
            foreach (MatchAnswer answer in World.Answers(5, Countries))
            {
                asked++;
                yield return answer;
            }
        }

        _ = World.Export(ExportFormat.Workbook, ExportLayout.Sheets, Counted());
        Assert.That(asked, Is.EqualTo(Countries.Length), "each is asked for once");
    }

    [Test]
    public void Json_and_csv_hold_the_same_rows()
    {
        using JsonDocument json = JsonDocument.Parse(World.Export(ExportFormat.Json, ExportLayout.Table, World.Answers(5, Countries)));
        string[] lines = Encoding.UTF8.GetString(World.Export(ExportFormat.Csv, ExportLayout.Table, World.Answers(5, Countries))).TrimEnd('\n').Split('\n');
        Assert.That(json.RootElement.GetArrayLength(), Is.EqualTo(15));
        Assert.That(lines, Has.Length.EqualTo(16));
        Assert.That(lines[1], Does.StartWith("EGY,Egypt,"));
        Assert.That(json.RootElement[0].TryGetProperty("decision", out _), Is.False, "what is missing is left out");
    }

    [Test]
    public void A_character_that_xml_can_not_hold_is_replaced() =>
        Assert.That(Writing.SafeText.Clean("a\u0001b\ud800c\U0001F600"), Is.EqualTo("a\uFFFDb\uFFFDc\U0001F600"));
}
