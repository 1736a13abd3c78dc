using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>Makes columns of facts.</summary>
internal static class FactColumns
{
    /// <summary>Makes the column of a fact.</summary>
    /// <param name="type">The fact's type.</param>
    /// <param name="optional">Whether it may be missing; a row without a fact that may not is odd.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="read">The value of a row; absent where it is missing.</param>
    /// <param name="texts">The texts of the table.</param>
    /// <param name="odd">Rows that the column cannot hold, because a value is not of the fact's type or too large, are added here.</param>
    public static Column Make(ConditionType type, bool optional, int rows, Func<int, Value> read, TextPool texts, Span<ulong> odd)
    {
        Column column = Start(type, rows);
        for (int row = 0; row < rows; row++)
        {
            Put(column, row, read(row), type, optional, texts, odd);
        }

        (column as Numbers)?.Finish();
        return column;
    }

    /// <summary>An empty column of a type, to be filled row by row.</summary>
    public static Column Start(ConditionType type, int rows)
    {
        Column column = type.Kind switch
        {
            TypeKind.Bool => new Truths(),
            TypeKind.Int or TypeKind.Double => new Numbers(),
            TypeKind.String => new Codes(),
            _ => new Lists(),
        };
        column.Reset(rows);
        return column;
    }

    /// <summary>Fills one row.</summary>
    public static void Put(Column column, int row, in Value value, ConditionType type, bool optional, TextPool texts, Span<ulong> odd)
    {
        if (value.Kind is ValueKind.Absent or ValueKind.Unknown)
        {
            column.SetUnknown(row);
            if (value.IsAbsent && !optional)
            {
                Bits.Set(odd, row);
            }
        }
        else if (value.IsError)
        {
            column.SetBroken(row);
        }
        else if (!Fits(value, type) || !Put(column, row, value, type, texts))
        {
            column.SetUnknown(row);
            Bits.Set(odd, row);
        }
    }

    /// <summary>Whether a value is of the type and small enough for a column.</summary>
    public static bool Fits(in Value value, ConditionType type) => value.Kind switch
    {
        ValueKind.String => type.Kind == TypeKind.String && value.AsString.Length <= ColumnLimits.TextLength,
        ValueKind.List => type.Kind == TypeKind.List && value.AsList.Length <= ColumnLimits.ListLength
            && value.AsList.All(item => item.Kind == ValueKind.String && item.AsString.Length <= ColumnLimits.ItemLength),
        ValueKind.Absent or ValueKind.Unknown or ValueKind.Error => true,
        ValueKind.Bool => type.Kind == TypeKind.Bool,
        ValueKind.Int => type.Kind == TypeKind.Int,
        ValueKind.Double => type.Kind == TypeKind.Double,
        _ => false,
    };

    private static bool Put(Column column, int row, in Value value, ConditionType type, TextPool texts)
    {
        if (column is Lists lists)
        {
            lists.Data[row] = texts.Shared(value);
            return true;
        }

        if (Scalar.Of(value, type.Kind, texts) is not { } scalar)
        {
            return false;
        }

        switch (column)
        {
            case Truths truths when scalar.IsTrue:
                Bits.Set(truths.True, row);
                break;
            case Numbers numbers:
                numbers.Data[row] = scalar.Number;
                break;
            case Codes codes:
                codes.Data[row] = scalar.Code;
                break;
        }

        return true;
    }
}
