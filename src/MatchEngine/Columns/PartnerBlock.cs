using MatchEngine.Columns.Expressions;
using MatchEngine.Facts;
using MatchEngine.Facts.Binding;
using MatchEngine.Profiles;

namespace MatchEngine.Columns;

/// <summary>
/// Some partners in a row: their facts as columns, and every result that depends on partners alone, evaluated once for all countries. A block is
/// as large as its columns stay in the nearest cache while rules run over them.
/// </summary>
internal sealed class PartnerBlock
{
    /// <summary>Partners of a block, at the most.</summary>
    public const int Size = 2048;

    private readonly ColumnTable _table;
    private readonly Column?[] _facts;
    private readonly Column?[] _results;
    private readonly ulong[] _odd;
    private readonly int[]? _partners;
    private readonly ulong[]?[] _classRows = new ulong[]?[LinkClass.Count];
    private PlaceColumn[] _places = [];

    public PartnerBlock(ColumnTable table, int first, int rows)
    {
        _table = table;
        First = first;
        Rows = rows;
        _results = new Column?[table.Plan.Count];
        _facts = new Column?[table.Plan.Facts.Facts.Length];
        _odd = new ulong[Bits.Words(rows)];
        Classes = [.. table.Classes.Of(first, rows)];
        ushort[] homes = new ushort[rows];
        FactDefinition[] definitions = [.. table.Plan.PartnerFacts.Select(fact => table.Rules.Facts.Facts[fact])];
        int[] slots = [.. table.Plan.PartnerFacts.Select(table.Rules.Facts.Layout.Slot)];
        Column[] columns = [.. definitions.Select(definition => FactColumns.Start(definition.Type, rows))];
        Fact[] facts = new Fact[table.Rules.Facts.Layout.Count(FactSide.Partner)];
        for (int row = 0; row < rows; row++)
        {
            table.Facts.MakePartner(first + row, facts);
            for (int i = 0; i < columns.Length; i++)
            {
                FactColumns.Put(columns[i], row, facts[slots[i]].Value, definitions[i].Type, definitions[i].Optional, table.Texts, _odd);
            }

            homes[row] = (ushort)table.Homes.NumberOf(table.Catalogue.Partners[first + row].HomeCountry);
            Bits.Set(_classRows[Classes[row]] ??= new ulong[Bits.Words(rows)], row);
            ClassesPresent |= 1U << Classes[row];
        }

        Homes = new HomeIndex(homes, table.Homes.Examples.Length);
        for (int i = 0; i < columns.Length; i++)
        {
            (columns[i] as Numbers)?.Finish();
            _facts[table.Plan.PartnerFacts[i]] = columns[i];
        }
    }

    /// <summary>A block after a change: the facts of some of its partners are made again, those of the others are taken over.</summary>
    private PartnerBlock(ColumnTable table, PartnerBlock from, IReadOnlyList<int> partners)
    {
        _table = table;
        First = from.First;
        Rows = from.Rows;
        _results = new Column?[table.Plan.Count];
        _facts = new Column?[table.Plan.Facts.Facts.Length];
        _odd = [.. from._odd];
        Classes = [.. table.Classes.Of(First, Rows)];
        Homes = from.Homes;
        for (int row = 0; row < Rows; row++)
        {
            Bits.Set(_classRows[Classes[row]] ??= new ulong[Bits.Words(Rows)], row);
            ClassesPresent |= 1U << Classes[row];
        }

        Dictionary<int, Fact[]> made = partners.ToDictionary(partner => partner - First, partner => table.Facts.MakePartner(partner));
        foreach (int row in made.Keys)
        {
            Bits.Clear(_odd, row);
        }

        foreach (int fact in table.Plan.PartnerFacts)
        {
            Column column = from.Fact(fact);
            FactDefinition definition = table.Rules.Facts.Facts[fact];
            int slot = table.Rules.Facts.Layout.Slot(fact);
            _facts[fact] = FactColumns.Make(
                definition.Type,
                definition.Optional,
                Rows,
                row => made.TryGetValue(row, out Fact[]? facts) ? facts[slot].Value : column.Read(row, fact, definition.Type.Kind, table.Texts),
                table.Texts,
                _odd);
        }
    }

    /// <summary>The partners of some rows of a country's record. Their facts are taken from the blocks when they are asked for.</summary>
    /// <param name="table">The table.</param>
    /// <param name="history">The record.</param>
    /// <param name="start">The first row.</param>
    /// <param name="rows">How many.</param>
    public PartnerBlock(ColumnTable table, HistoryRows history, int start, int rows)
    {
        _table = table;
        _partners = history.Partners[start..(start + rows)];
        RecordStart = start;
        Rows = rows;
        _results = new Column?[table.Plan.Count];
        _facts = new Column?[table.Plan.Facts.Facts.Length];
        _odd = new ulong[Bits.Words(rows)];
        Classes = new byte[rows];
        Homes = new HomeIndex([.. _partners.Select(partner => (ushort)table.Homes.NumberOf(table.Catalogue.Partners[partner].HomeCountry))], table.Homes.Examples.Length);
    }

    /// <summary>The first partner; means nothing for the partners of a record, who are not in a row.</summary>
    public int First { get; }

    /// <summary>The row of the record that row 0 is, where the rows are those of a record; then every pairing has a flow. Null otherwise.</summary>
    public int? RecordStart { get; }

    public int Rows { get; }

    /// <summary>The class of each partner where the record holds nothing of a pairing.</summary>
    public byte[] Classes { get; }

    /// <summary>The home of each partner.</summary>
    public HomeIndex Homes { get; }

    /// <summary>A bit for each class that some partner is of.</summary>
    public uint ClassesPresent { get; }

    /// <summary>Partners whose facts columns cannot hold: they are run plainly.</summary>
    public ReadOnlySpan<ulong> Odd => _odd;

    public ReadOnlySpan<ulong> ClassRows(int code) => _classRows[code];

    public Column Fact(int fact) => _facts[fact] ??= Gather(fact);

    /// <summary>The partner of a row.</summary>
    public int PartnerAt(int row) => _partners is null ? First + row : _partners[row];

    /// <summary>This block in a table after a change of some of its partners.</summary>
    public PartnerBlock After(ColumnTable table, IReadOnlyList<int> partners) => new(table, this, partners);

    /// <summary>A fact of the partner's portfolio in the place where a country is, made once for all countries there.</summary>
    public Column Place(int fact, CountryFrame frame)
    {
        int code = frame.PlaceOf(fact);
        foreach (PlaceColumn known in Volatile.Read(ref _places))
        {
            if (known.Fact == fact && known.Place == code)
            {
                return known.Column;
            }
        }

        FactBinding binding = _table.Facts.PairingBinding(fact)!;
        CountryProfile profile = frame.Profile;
        Column column = FactColumns.Make(
            binding.Type,
            optional: true,
            Rows,
            row => binding.Read(_table.Facts.PartnerContext(PartnerAt(row), profile)).Value,
            _table.Texts,
            new ulong[_odd.Length]);

        // two threads may both add it; they come to the same, and either may stay
        Volatile.Write(ref _places, [.. _places, new PlaceColumn(fact, code, column)]);
        return column;
    }

    /// <summary>What an expression about partners alone gives.</summary>
    public Column Result(Expression expression, Worker worker)
    {
        // two threads may both evaluate it; they come to the same, and either result may stay
        if (_results[expression.Id] is { } known)
        {
            return known;
        }

        worker.Partner.Enter(null, this, Rows);
        Column result = expression is IFactExpression fact ? Fact(fact.Fact) : expression.Evaluate(worker.Partner);
        Volatile.Write(ref _results[expression.Id], result);
        return result;
    }

    private Column Gather(int fact)
    {
        FactDefinition definition = _table.Rules.Facts.Facts[fact];
        return FactColumns.Make(
            definition.Type,
            optional: true,
            Rows,
            row => _table.Block(PartnerAt(row) / Size).Fact(fact).Read(PartnerAt(row) % Size, fact, definition.Type.Kind, _table.Texts),
            _table.Texts,
            _odd);
    }
}
