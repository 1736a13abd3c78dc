using MatchEngine.Conditions.Values;

namespace MatchEngine.Conditions.Checking;

/// <summary>How many steps an evaluation takes as far as the text alone tells: macros over written lists multiply.</summary>
internal static class CostEstimate
{
    public static long LeastOf(Node node)
    {
        long cost = 1;
        if (node is MacroNode macro)
        {
            long body = 1;
            for (int i = 1; i < macro.Children.Length; i++)
            {
                body = Sizes.Add(body, LeastOf(macro.Children[i]));
            }

            return Sizes.Add(LeastOf(macro.Range), Sizes.Multiply(CountOf(macro.Range), body));
        }

        foreach (Node child in node.Children)
        {
            cost = Sizes.Add(cost, LeastOf(child));
        }

        return cost;
    }

    private static long CountOf(Node range) => range switch
    {
        ListNode list => list.Elements.Length,
        MapNode map => map.Count,
        MacroNode { Macro: MacroKind.Map, Predicate: null } macro => CountOf(macro.Range),
        _ => 0,
    };
}
