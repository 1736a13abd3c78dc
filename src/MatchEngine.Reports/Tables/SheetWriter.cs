using System.Globalization;
using System.Xml;
using MatchEngine.Reports.Writing;

namespace MatchEngine.Reports.Tables;

/// <summary>Writes one sheet of a workbook row by row: a frozen header, then rows, then the filter over what was written.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    private readonly Stream _stream;
    private readonly XmlWriter _xml;
    private readonly int _columns;
    private int _row;

    public SheetWriter(Stream stream, IReadOnlyList<(string Name, int Width)> header, bool isFirst, bool rightToLeft)
    {
        _stream = stream;
        _columns = header.Count;
        _xml = XmlWriter.Create(stream, new XmlWriterSettings { CloseOutput = false });
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("worksheet", Namespace);
        View(isFirst, rightToLeft);
        _xml.WriteStartElement("cols", Namespace);
        for (int i = 0; i < header.Count; i++)
        {
            Element("col", ("min", Text(i + 1)), ("max", Text(i + 1)), ("width", Text(header[i].Width + 2)), ("customWidth", "1"));
        }

        _xml.WriteEndElement();
        _xml.WriteStartElement("sheetData", Namespace);
        Row([.. header.Select(column => ((Cell)column.Name, CellForm.Header))]);
    }

    public void Row(IReadOnlyList<(Cell Cell, CellForm Form)> cells)
    {
        _row++;
        _xml.WriteStartElement("row", Namespace);
        _xml.WriteAttributeString("r", Text(_row));
        for (int i = 0; i < cells.Count; i++)
        {
            Write(i, cells[i].Cell, cells[i].Form);
        }

        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        Element("autoFilter", ("ref", $"A1:{Name(_columns - 1)}{Text(_row)}"));
        _xml.WriteEndElement();
        _xml.Dispose();
        _stream.Dispose();
    }

    private void View(bool isFirst, bool rightToLeft)
    {
        _xml.WriteStartElement("sheetViews", Namespace);
        _xml.WriteStartElement("sheetView", Namespace);
        if (rightToLeft)
        {
            _xml.WriteAttributeString("rightToLeft", "1");
        }

        if (isFirst)
        {
            _xml.WriteAttributeString("tabSelected", "1");
        }

        _xml.WriteAttributeString("workbookViewId", "0");
        Element("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Write(int column, Cell cell, CellForm form)
    {
        if (cell == default)
        {
            return;
        }

        _xml.WriteStartElement("c", Namespace);
        _xml.WriteAttributeString("r", $"{Name(column)}{Text(_row)}");
        if (form != CellForm.Plain)
        {
            _xml.WriteAttributeString("s", Text((int)form));
        }

        if (cell.Text is { } text)
        {
            _xml.WriteAttributeString("t", "inlineStr");
            _xml.WriteStartElement("is", Namespace);
            _xml.WriteStartElement("t", Namespace);
            _xml.WriteString(SafeText.Clean(text));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }
        else
        {
            double number = cell.Number ?? cell.Day!.Value.DayNumber - Epoch.DayNumber;
            _xml.WriteElementString("v", Namespace, number.ToString("R", CultureInfo.InvariantCulture));
        }

        _xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        foreach ((string attribute, string value) in attributes)
        {
            _xml.WriteAttributeString(attribute, value);
        }

        _xml.WriteEndElement();
    }

    /// <summary>The letters of a column: A to Z, then AA.</summary>
    private static string Name(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Name((column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
