using MatchEngine.Conditions.Syntax;

namespace MatchEngine.Conditions.Checking;

/// <summary>From text to condition: words, tree, names and types, limits.</summary>
internal static class Compiler
{
    public static Compilation Compile(string text, ConditionScope scope, CompileOptions options)
    {
        Findings findings = new();
        ConditionLimits limits = options.Limits;
        if (text.Length > limits.TextLength)
        {
            findings.Error(
                Codes.TextTooLong,
                new TextSpan(0, 0, 1, 1),
                $"The condition has {text.Length} characters; at most {limits.TextLength} are allowed.",
                "Split it, or move a part into a derived fact.");
            return new Compilation(null, findings.ToImmutable());
        }

        Token[] tokens = Lexer.Read(text, findings);
        if (tokens.Length == 1)
        {
            if (!findings.HasErrors)
            {
                findings.Error(Codes.Syntax, tokens[0].Span, "The condition is empty.");
            }

            return new Compilation(null, findings.ToImmutable());
        }

        Node tree = Parser.Read(tokens, findings, limits);
        bool readable = !findings.HasErrors;
        if (tree.Depth > limits.Depth)
        {
            // the parser stopped at its limit, and what it left is too deep to be walked
            return new Compilation(null, findings.ToImmutable());
        }

        Binder binder = new(scope, options, findings, !readable);
        Node root = binder.Bind(tree);
        if (readable)
        {
            binder.CheckResult(root);
            CheckCost(root, limits, findings);
        }

        Condition? condition = findings.HasErrors ? null : new Condition(text, root, scope, limits);
        return new Compilation(condition, findings.ToImmutable());
    }

    private static void CheckCost(Node root, ConditionLimits limits, Findings findings)
    {
        long cost = CostEstimate.LeastOf(root);
        if (cost > limits.Cost)
        {
            findings.Error(
                Codes.TooCostly,
                root.Span,
                $"Evaluating the condition takes {cost} steps or more; at most {limits.Cost} are allowed.",
                "Shorten the lists that macros go over.");
        }
    }
}
