using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MatchEngine.Reports.Pages;
using WordprocessingText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace MatchEngine.Reports.Writing;

/// <summary>The text of a Word brief: a page after the other.</summary>
internal sealed class WordBody(BriefDocument document, WordPictures pictures)
{
    private readonly WordText _text = new(document.Labels.IsRightToLeft);

    public Document Compose()
    {
        Body body = new();
        for (int i = 0; i < document.Pages.Length; i++)
        {
            Append(body, document.Pages[i], startsPage: i > 0);
        }

        body.Append(Section());
        return new Document(body);
    }

    /// <summary>What kind of answer this is, over every page.</summary>
    public Header Header() => new(_text.Paragraph("Header", Line.Of(Piece.Quiet($"{document.Pages[0].Badge} · {document.Title}"))));

    /// <summary>The versions and the page number, under every page.</summary>
    public Footer Footer()
    {
        Paragraph paragraph = _text.Paragraph("Footer", Line.Of($"{Versions()} · "));
        paragraph.Append(
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            new Run(new WordprocessingText("1")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        return new Footer(paragraph);
    }

    private string Versions() => document.Pages[0].Versions;

    private void Append(Body body, BriefPage page, bool startsPage)
    {
        Paragraph title = _text.Paragraph("Heading1", Line.Of(page.Title));
        if (startsPage)
        {
            title.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        }

        body.Append(title, _text.Paragraph(null, Line.Of(Piece.Strong(page.Badge), $" · {page.Subtitle}")));
        WordTables tables = new(document, pictures, _text);
        foreach (Block block in page.Blocks)
        {
            body.Append(Of(block, tables));
        }

        // One footer stands under all pages; what tells this page's answer apart stands on the page.
        if (document.Pages.Length > 1 && page.Versions != Versions())
        {
            body.Append(_text.Paragraph("Footer", Line.Of(page.Versions)));
        }
    }

    private IEnumerable<OpenXmlElement> Of(Block block, WordTables tables) => block switch
    {
        HeadingBlock heading => [_text.Paragraph("Heading2", Line.Of(heading.Text))],
        TextBlock text => [_text.Paragraph(text.IsLead ? WordStyles.Ask : null, text.Text)],
        ListBlock list => list.Items.Select(item => _text.Paragraph(list.IsNumbered ? WordStyles.Numbered : WordStyles.Bulleted, item)),
        RowsBlock rows => [tables.Rows(rows)],
        GridBlock grid => [tables.Grid(grid), _text.Paragraph(null, Line.Of())],
        ChartsBlock charts => tables.Charts(charts),
        _ => throw new InvalidOperationException($"Word has no form for {block.GetType().Name}."),
    };

    private SectionProperties Section()
    {
        SectionProperties section = new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "rHeader" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rFooter" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 740, Bottom = 740, Left = 907, Right = 907, Header = 340, Footer = 340, Gutter = 0 });
        if (document.Labels.IsRightToLeft)
        {
            section.Append(new BiDi());
        }

        return section;
    }
}
