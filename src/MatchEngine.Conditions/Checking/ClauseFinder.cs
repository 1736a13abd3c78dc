using System.Collections.Immutable;
using MatchEngine.Conditions.Printing;

namespace MatchEngine.Conditions.Checking;

/// <summary>Finds the atomic yes-or-no questions of a tree.</summary>
internal static class ClauseFinder
{
    public static ImmutableArray<Clause> Find(Node root)
    {
        ImmutableArray<Clause>.Builder clauses = ImmutableArray.CreateBuilder<Clause>();
        Visit(root, root.Type.Kind == TypeKind.Bool, clauses);
        return clauses.ToImmutable();
    }

    /// <summary>Adds the questions of a node and what is below.</summary>
    /// <param name="node">Where to look.</param>
    /// <param name="asked">Whether a truth value is wanted here.</param>
    /// <param name="clauses">What was found.</param>
    private static void Visit(Node node, bool asked, ImmutableArray<Clause>.Builder clauses)
    {
        switch (node)
        {
            case LogicNode logic:
                foreach (Node operand in logic.Operands)
                {
                    Visit(operand, true, clauses);
                }

                break;
            case UnaryNode { Operator: UnaryOperator.Not } not:
                Visit(not.Operand, true, clauses);
                break;
            case ConditionalNode choice:
                Visit(choice.Condition, true, clauses);
                Visit(choice.WhenTrue, asked, clauses);
                Visit(choice.WhenFalse, asked, clauses);
                break;
            case var _ when asked || node.Type.Kind == TypeKind.Bool:
                clauses.Add(new Clause(clauses.Count, node, CanonicalPrinter.Print(node), Condition.FactsOf(node)));
                break;
            case MacroNode macro:
                Visit(macro.Range, false, clauses);
                break;
            default:
                foreach (Node child in node.Children)
                {
                    Visit(child, false, clauses);
                }

                break;
        }
    }
}
