using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MatchEngine.Reports.Tests;

public sealed class WordTests
{
    private static WordprocessingDocument Open(string language) => WordprocessingDocument.Open(
        new MemoryStream(World.Brief(BriefFormat.Word, language, new BriefCase(World.Explain("MAR", "DEU", language)), new BriefCase(World.Explain("MAR", "CHN", language)))), isEditable: false);

    [Test]
    public void A_document_is_valid([Values("en", "zh", "ar")] string language)
    {
        using WordprocessingDocument document = Open(language);
        IEnumerable<string> faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}");
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public void Each_pairing_begins_a_page_of_a4_with_pictures_that_are_told_in_words()
    {
        using WordprocessingDocument document = Open("en");
        Body body = document.MainDocumentPart!.Document!.Body!;
        Assert.That(body.Descendants<PageBreakBefore>().Count(), Is.EqualTo(2), "a list before two pages");
        Assert.That(body.Descendants<ParagraphStyleId>().Count(style => style.Val == "Heading1"), Is.EqualTo(3));
        Assert.That(body.Descendants<PageSize>().Single().Width!.Value, Is.EqualTo(11906));
        List<DocProperties> pictures = [.. body.Descendants<DocProperties>()];
        Assert.That(pictures, Has.Count.GreaterThan(10));
        Assert.That(pictures, Has.All.Matches<DocProperties>(picture => picture!.Description?.Value?.Length > 10));
        Assert.That(document.MainDocumentPart.FooterParts.Single().Footer!.InnerText, Does.Contain("PAGE").And.Contain("mic-partnership"));
    }

    [Test]
    public void Arabic_runs_from_right_to_left_throughout()
    {
        using WordprocessingDocument document = Open("ar");
        Body body = document.MainDocumentPart!.Document!.Body!;
        Assert.That(body.Descendants<Paragraph>(), Has.All.Matches<Paragraph>(paragraph => paragraph!.ParagraphProperties?.BiDi is not null));
        Assert.That(body.Descendants<Table>(), Has.All.Matches<Table>(table => table!.Descendants<BiDiVisual>().Any()));
        Assert.That(body.Descendants<Run>().Where(run => run.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Text>() is not null), Has.All.Matches<Run>(run => run!.RunProperties?.RightToLeftText is not null || run.InnerText.StartsWith('\u202A')));
    }

    [Test]
    public void A_file_tells_no_time()
    {
        using ZipArchive zip = new(new MemoryStream(World.Brief(BriefFormat.Word, "en", new BriefCase(World.Explain("MAR", "DEU")))));
        Assert.That(zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct(), Is.EqualTo(new[] { new DateTime(1980, 1, 1) }));
    }
}
