using MatchEngine.Columns.Expressions;
using MatchEngine.Conditions;
using MatchEngine.Facts;
using MatchEngine.Rules;

namespace MatchEngine.Columns;

/// <summary>Where expressions of one space are evaluated: over which rows, for which country, with which columns. For one thread.</summary>
internal sealed class Context(ColumnPlan plan, Space space, Worker worker) : IFactReader
{
    private readonly Column?[] _kept = new Column?[space == Space.Pairing ? plan.Count : 0];
    private readonly int[] _keptAt = new int[space == Space.Pairing ? plan.Count : 0];
    private readonly ulong[] _recorded = new ulong[Bits.Words(PartnerBlock.Size)];
    private readonly ulong[] _unrecorded = new ulong[Bits.Words(PartnerBlock.Size)];
    private int _recordedAt;
    private (int First, int Last)? _records;
    private int _entered;
    private int _row;

    public int Rows { get; private set; }

    public Worker Worker => worker;

    public Scratch Scratch => worker.Scratch;

    public TextPool Texts => plan.Texts;

    /// <summary>The country; null in the space of partners.</summary>
    public CountryFrame? Frame { get; private set; }

    /// <summary>The partners; null in the spaces of a country.</summary>
    public PartnerBlock? Block { get; private set; }

    public void Enter(CountryFrame? frame, PartnerBlock? block, int rows)
    {
        Frame = frame;
        Block = block;
        Rows = rows;
        _records = null;
        _entered++;
    }

    /// <summary>Forgets whose rows these were.</summary>
    public void Leave()
    {
        Frame = null;
        Block = null;
    }

    /// <summary>The rows of the record that are of partners of the block.</summary>
    public (int First, int Last) Records => _records ??= Frame!.History.Range(Block!);

    /// <summary>The partners that the country has a flow with, as bits.</summary>
    public ReadOnlySpan<ulong> Recorded
    {
        get
        {
            Span<ulong> rows = _recorded.AsSpan(0, Bits.Words(Rows));
            if (_recordedAt != _entered)
            {
                _recordedAt = _entered;
                rows.Clear();
                (int first, int last) = Records;
                for (int i = first; i < last; i++)
                {
                    Bits.Set(rows, Frame!.History.PlaceIn(Block!, i));
                }
            }

            return rows;
        }
    }

    /// <summary>The partners of a class that the country has no flow with; good until the next is asked for.</summary>
    public ReadOnlySpan<ulong> Unrecorded(int code)
    {
        Span<ulong> rows = _unrecorded.AsSpan(0, Bits.Words(Rows));
        Block!.ClassRows(code).CopyTo(rows);
        Bits.AndNot(rows, Recorded);
        return rows;
    }

    /// <summary>This context as the facts of one row.</summary>
    public IFactReader At(int row)
    {
        _row = row;
        return this;
    }

    public Scalar Scalar(Expression expression) =>
        expression.Space == Space.Run ? worker.Table.Scalar(expression) : Frame!.Scalar(expression);

    public Truths Truth(TruthExpression expression)
    {
        if (expression.Space == space || expression.Space.IsScalar())
        {
            return space == Space.Pairing && expression.IsKept ? (Truths)Keep(expression) : expression.Get(this);
        }

        return expression.Space == Space.Partner
            ? (Truths)Block!.Result(expression, worker)
            : (Truths)Expand(expression);
    }

    public Numbers Number(NumberExpression expression)
    {
        if (expression.Space == space || expression.Space.IsScalar())
        {
            return space == Space.Pairing && expression.IsKept ? (Numbers)Keep(expression) : expression.Get(this);
        }

        return expression.Space == Space.Partner
            ? (Numbers)Block!.Result(expression, worker)
            : (Numbers)Expand(expression);
    }

    public Codes Code(CodeExpression expression)
    {
        if (expression.Space == space || expression.Space.IsScalar())
        {
            return space == Space.Pairing && expression.IsKept ? (Codes)Keep(expression) : expression.Get(this);
        }

        return expression.Space == Space.Partner
            ? (Codes)Block!.Result(expression, worker)
            : (Codes)Expand(expression);
    }

    public Column Any(Expression expression) => expression switch
    {
        TruthExpression truth => Truth(truth),
        NumberExpression number => Number(number),
        _ => Code((CodeExpression)expression),
    };

    /// <summary>The column of a fact that is no scalar.</summary>
    public Column Fact(int fact) => plan.SpaceOf(fact) switch
    {
        Space.Partner => Block!.Fact(fact),
        Space.History => Frame!.History.Fact(fact),
        Space.Home => Frame!.Homes.Fact(fact),
        _ => Block!.Place(fact, Frame!),
    };

    /// <summary>A fact of the row that this context stands at.</summary>
    public Value Read(int fact)
    {
        if (plan.MakerOf(fact) is { } maker)
        {
            return Derivation.Evaluate(maker, this);
        }

        if (plan.Facts.Facts[fact] is { Side: FactSide.Pairing or FactSide.Programme, Optional: false })
        {
            return worker.Table.Facts.Pair(Frame!.Country, Block!.PartnerAt(_row), out _).Read(fact);
        }

        switch (plan.SpaceOf(fact))
        {
            case Space.Run or Space.Country:
                return Frame is null ? worker.Table.Run.Read(fact) : Frame.Facts.Read(fact);
            case Space.History when space == Space.Pairing:
                return Read(Frame!.History.Fact(fact), Frame.History.RowOf(Block!, _row), fact);
            case Space.Home when space == Space.Pairing:
                return Read(Frame!.Homes.Fact(fact), Block!.Homes.Homes[_row], fact);
            default:
                return Read(Fact(fact), _row, fact);
        }
    }

    private Value Read(Column column, int row, int fact) => column.Read(row, fact, plan.Facts.Facts[fact].Type.Kind, Texts);

    /// <summary>What an expression of the record or of homes gives for each partner; spread once, however many conditions read it.</summary>
    private Column Expand(Expression expression)
    {
        ref Column? column = ref _kept[expression.Id];
        if (column is null || _keptAt[expression.Id] != _entered)
        {
            Column small = Frame!.Result(expression, worker);
            column = small switch
            {
                Truths truths => Expansion.Of(truths, expression.Space, this, Emptied<Truths>(ref column)),
                Numbers numbers => Expansion.Of(numbers, expression.Space, this, Emptied<Numbers>(ref column)),
                _ => Expansion.Of((Codes)small, expression.Space, this, Emptied<Codes>(ref column)),
            };
            _keptAt[expression.Id] = _entered;
        }

        return column;
    }

    private Column Keep(Expression expression)
    {
        ref Column? column = ref _kept[expression.Id];
        if (column is null || _keptAt[expression.Id] != _entered)
        {
            column = expression.Evaluate(this, column);
            _keptAt[expression.Id] = _entered;
        }

        return column;
    }

    private T Emptied<T>(ref Column? column)
        where T : Column, new()
    {
        column ??= new T();
        column.Reset(Rows);
        return (T)column;
    }
}
