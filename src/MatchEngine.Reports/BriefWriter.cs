using MatchEngine.Languages;
using MatchEngine.Reports.Composing;
using MatchEngine.Reports.Pages;
using MatchEngine.Reports.Writing;

namespace MatchEngine.Reports;

/// <summary>Writes briefs: one page for each pairing, after a list where there are several.</summary>
public static class BriefWriter
{
    /// <summary>Writes a brief. The same cases give the same bytes.</summary>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="format">What as.</param>
    /// <param name="cases">The pairings, in order; at least one.</param>
    /// <param name="catalogue">The catalogue that the explanations were made with.</param>
    /// <param name="labels">The language, the one that the explanations were asked in.</param>
    /// <exception cref="ArgumentException">There is no case.</exception>
    public static void Write(Stream stream, BriefFormat format, IReadOnlyList<BriefCase> cases, Profiles.Catalogue catalogue, Labels labels)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(labels);
        if (cases.Count == 0)
        {
            throw new ArgumentException("A brief needs at least one pairing.", nameof(cases));
        }

        BriefDocument document = new DocumentComposer(catalogue, labels).Compose(cases);
        switch (format)
        {
            case BriefFormat.Html:
                HtmlBrief.Write(stream, document);
                break;
            case BriefFormat.Markdown:
                MarkdownBrief.Write(stream, document);
                break;
            case BriefFormat.Word:
                WordBrief.Write(stream, document);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
    }
}
