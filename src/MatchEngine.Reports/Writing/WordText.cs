using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MatchEngine.Reports.Pages;
using WordprocessingText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace MatchEngine.Reports.Writing;

/// <summary>Paragraphs and runs, in the direction of the language.</summary>
internal sealed class WordText(bool rightToLeft)
{
    public bool RightToLeft => rightToLeft;

    /// <summary>A paragraph.</summary>
    /// <param name="style">The id of its style; null for normal text.</param>
    /// <param name="line">Its text.</param>
    public Paragraph Paragraph(string? style, Line line)
    {
        ParagraphProperties properties = new();
        if (style is not null)
        {
            properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        }

        if (rightToLeft)
        {
            properties.BiDi = new BiDi();
        }

        Paragraph paragraph = new(properties);
        paragraph.Append(line.Pieces.Select(Run));
        return paragraph;
    }

    public Run Run(Piece piece)
    {
        RunProperties properties = new();
        switch (piece.Tone)
        {
            case Tone.Strong:
                properties.Bold = new Bold();
                properties.BoldComplexScript = new BoldComplexScript();
                break;
            case Tone.Quiet:
                properties.RunStyle = new RunStyle { Val = WordStyles.Quiet };
                break;
            default:
                break;
        }

        string text = SafeText.Clean(piece.Text);
        if (rightToLeft && Direction.IsLeftToRight(text))
        {
            text = Direction.Embed(text);
        }
        else if (rightToLeft)
        {
            properties.RightToLeftText = new RightToLeftText();
        }

        return new Run(properties, new WordprocessingText(text) { Space = SpaceProcessingModeValues.Preserve });
    }
}
