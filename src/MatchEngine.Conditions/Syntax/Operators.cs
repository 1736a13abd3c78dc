namespace MatchEngine.Conditions.Syntax;

/// <summary>The operators between two operands: their signs and how tightly they bind.</summary>
internal static class Operators
{
    public const int Or = 0;
    public const int And = 1;
    public const int Relation = 2;
    public const int Sum = 3;
    public const int Product = 4;

    public static bool TryGet(TokenKind kind, out BinaryOperator @operator, out int level)
    {
        @operator = kind switch
        {
            TokenKind.Equal => BinaryOperator.Equal,
            TokenKind.NotEqual => BinaryOperator.NotEqual,
            TokenKind.Less => BinaryOperator.Less,
            TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
            TokenKind.Greater => BinaryOperator.Greater,
            TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
            TokenKind.In => BinaryOperator.In,
            TokenKind.Plus => BinaryOperator.Add,
            TokenKind.Minus => BinaryOperator.Subtract,
            TokenKind.Star => BinaryOperator.Multiply,
            TokenKind.Slash => BinaryOperator.Divide,
            TokenKind.Percent => BinaryOperator.Remainder,
            _ => (BinaryOperator)(-1),
        };
        level = @operator >= 0 ? LevelOf(@operator) : -1;
        return level >= 0;
    }

    public static int LevelOf(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Add or BinaryOperator.Subtract => Sum,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Remainder => Product,
        _ => Relation,
    };

    public static string SignOf(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.In => "in",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        _ => "%",
    };

    public static string SignOf(TokenKind kind) => TryGet(kind, out BinaryOperator @operator, out _) ? SignOf(@operator) : kind.ToString();
}
