using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>How many steps an evaluation can take at the most, as long as facts keep within <see cref="ColumnLimits"/>.</summary>
internal static class StepBound
{
    private const long Endless = long.MaxValue / 4;
    private const long ItemSteps = 1 + (ColumnLimits.ItemLength / 16);

    public static long Of(Node node)
    {
        long steps = node switch
        {
            MacroNode macro => Macro(macro),
            BinaryNode { Operator: BinaryOperator.In } membership => membership.Right.Type.Kind == TypeKind.List ? 1 + Length(membership.Right) : Endless,
            BinaryNode { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual } compare =>
                IsPlain(compare.Left) || IsPlain(compare.Right) ? 0 : 1 + (Math.Min(Length(compare.Left), Length(compare.Right)) * ItemSteps),
            BinaryNode => IsPlain(node) && node.Type.Kind != TypeKind.String ? 0 : Endless,
            CallNode { Function: "size" } => ColumnLimits.TextLength,
            CallNode { Function: "double" or "int" or "dyn" } => 0,
            
            // a list that is written out is made when the condition is compiled
            ListNode list => list.Elements.All(element => element is LiteralNode) ? 0 : 1 + (list.Elements.Length * (1L + (ColumnLimits.TextLength / 16))),
            CallNode or MapNode or IndexNode or SelectNode or NameNode => Endless,
            _ => 0,
        };
        if (node is not MacroNode)
        {
            foreach (Node child in node.Children)
            {
                steps = Math.Min(Endless, steps + Of(child));
            }
        }

        return steps;
    }

    private static long Macro(MacroNode macro)
    {
        long length = Length(macro.Range);
        long body = 1;
        for (int i = 1; i < macro.Children.Length; i++)
        {
            body = Math.Min(Endless, body + macro.Children[i].Size + Of(macro.Children[i]));
        }

        return body >= Endless / 1000 || length >= Endless / 1000 ? Endless : Math.Min(Endless, Of(macro.Range) + (length * (body + ItemSteps)));
    }

    private static long Length(Node list) => list switch
    {
        ListNode written => written.Elements.Length,
        FactNode => ColumnLimits.ListLength,
        MacroNode { Macro: MacroKind.Filter } filter => Length(filter.Range),
        _ => Endless,
    };

    private static bool IsPlain(Node node) => node.Type.Kind is TypeKind.Bool or TypeKind.Int or TypeKind.Double or TypeKind.String;
}
