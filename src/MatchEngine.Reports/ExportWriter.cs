using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Reports.Tables;

namespace MatchEngine.Reports;

/// <summary>Writes suggestions as tables. Answers are taken one at a time and written as they come; none is kept.</summary>
public static class ExportWriter
{
    /// <summary>Writes answers. The same answers give the same bytes.</summary>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="format">What as.</param>
    /// <param name="layout">How a workbook is laid out; the other formats are one table.</param>
    /// <param name="answers">Answers for countries, in order; each country once.</param>
    /// <param name="stamp">The versions that the answers are made with.</param>
    /// <param name="catalogue">What the answers stand on, with its sources.</param>
    /// <param name="labels">The language of words; names of columns and codes are the same in every language.</param>
    public static void Write(Stream stream, ExportFormat format, ExportLayout layout, IEnumerable<MatchAnswer> answers, Stamp stamp, CatalogueInfo catalogue, Labels labels)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(stamp);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(labels);
        TableColumns columns = new(labels);
        switch (format)
        {
            case ExportFormat.Workbook:
                Workbook.Write(stream, layout, answers, columns, stamp, catalogue, labels.IsRightToLeft);
                break;
            case ExportFormat.Csv:
                PlainTable.WriteCsv(stream, columns, answers);
                break;
            case ExportFormat.Json:
                PlainTable.WriteJson(stream, columns, answers);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }
    }
}
