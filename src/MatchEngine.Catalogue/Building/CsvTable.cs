using System.Text;
using CsvHelper;

namespace MatchEngine.Catalogue.Building;

/// <summary>A comma-separated file read row by row; every fault keeps its line and column. Cells are text: <c>NA</c> is a name here.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly FaultList _faults;
    private readonly CsvReader _reader;
    private readonly int[] _ordinals;
    private readonly int _width;

    private CsvTable(string name, CsvReader reader, FaultList faults, int[] ordinals)
    {
        Name = name;
        _reader = reader;
        _faults = faults;
        _ordinals = ordinals;
        _width = reader.Headers.Count;
    }

    public string Name { get; }

    /// <summary>Opens a file and finds its columns; null, and a fault each, where the file or columns are missing.</summary>
    public static CsvTable? Open(string folder, string name, FaultList faults, params string[] columns)
    {
        string path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            return Open(name, File.OpenRead(path), faults, columns);
        }

        faults.Add(name, 0, 0, $"The file is not in '{folder}'. Copy it there, or name the folder that holds it.");
        return null;
    }

    /// <summary>As above, over a stream that is open already; takes it over.</summary>
    public static CsvTable? Open(string name, Stream stream, FaultList faults, params string[] columns)
    {
        CsvReader reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = 1 << 20,
            OnMalformedRecord = r => faults.Add(name, (int)r.LineNumber, 1, "The row has a quote that is not closed, or text after a closing quote."),
        });
        reader.ReadHeader();
        string[] header = [.. reader.Headers];
        if (header.Length == 0)
        {
            faults.Add(name, 1, 1, $"The file is empty. Expected a header with the columns {string.Join(", ", columns)}.");
            reader.Dispose();
            return null;
        }

        string[] missing = [.. columns.Where(c => Array.IndexOf(header, c) < 0)];
        if (missing.Length == 0)
        {
            return new CsvTable(name, reader, faults, Array.ConvertAll(columns, c => Array.IndexOf(header, c)));
        }

        faults.Add(name, 1, 1, $"The header lacks {string.Join(", ", missing.Select(c => $"'{c}'"))}; it has {string.Join(", ", header)}.");
        reader.Dispose();
        return null;
    }

    /// <summary>Goes to the next row with the right number of cells; rows of another width are faults.</summary>
    public bool Read()
    {
        while (TryRead())
        {
            if (_reader.FieldCount == _width)
            {
                return true;
            }

            _faults.Add(Name, (int)_reader.LineNumber, 1,
                $"The row has {_reader.FieldCount} cells, the header {_width}. Is the file cut off, or a quote left open?");
        }

        return false;
    }

    /// <summary>The text of a column, by its place in the list that <c>Open</c> was given.</summary>
    public string Text(int column) => _reader.GetString(_ordinals[column]);

    /// <summary>The text of a column, or null where the cell is empty.</summary>
    public string? TextOrNull(int column) => _reader.IsEmpty(_ordinals[column]) ? null : Text(column);

    /// <summary>A finite number; null where the cell is empty, and a fault where it is no number.</summary>
    public double? Number(int column)
    {
        if (_reader.IsEmpty(_ordinals[column]))
        {
            return null;
        }

        if (_reader.TryParse(_ordinals[column], out double value) && double.IsFinite(value))
        {
            return value;
        }

        Fault(column, $"'{Text(column)}' is not a number. Write it with digits and a decimal point, or leave the cell empty.");
        return null;
    }

    /// <summary>A whole number within limits; null, and a fault, where it is none.</summary>
    public int? Whole(int column, int low, int high)
    {
        if (_reader.TryParse(_ordinals[column], out int value) && value >= low && value <= high)
        {
            return value;
        }

        Fault(column, $"'{Text(column)}' is not a whole number between {low} and {high}.");
        return null;
    }

    /// <summary>A year; null, and a fault, where it is none.</summary>
    public int? Year(int column) => Whole(column, 1950, 2100);

    public void Fault(int column, string message) => _faults.Add(Name, (int)_reader.LineNumber, ColumnOf(_ordinals[column]), message);

    public void Dispose() => _reader.Dispose();

    private bool TryRead()
    {
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException exception)
        {
            _faults.Add(Name, (int)_reader.LineNumber, 1, $"The file cannot be read further. {exception.Message}");
            return false;
        }
    }

    private int ColumnOf(int field)
    {
        string raw = Encoding.UTF8.GetString(_reader.RawRecord);
        bool quoted = false;
        int at = 0;
        while (field > 0 && at < raw.Length)
        {
            quoted ^= raw[at] == '"';
            field -= raw[at] == ',' && !quoted ? 1 : 0;
            at++;
        }

        return at + 1;
    }
}
