namespace MatchEngine.Conditions.Patterns;

/// <summary>Writes a tree out as a program, from its end to its beginning, repetitions unrolled.</summary>
internal sealed class PatternCompiler
{
    private readonly List<PatternStep> _steps = [];
    private readonly int _limit;
    private int _work;

    private PatternCompiler(int limit)
    {
        _limit = limit;
    }

    public static Pattern Compile(PatternNode tree, int limit)
    {
        PatternCompiler compiler = new(limit);
        int match = compiler.Add(new PatternStep(PatternStepKind.Match, -1, -1, null, default));
        int start = compiler.Emit(tree, match);
        return new Pattern([.. compiler._steps], start);
    }

    /// <summary>Writes the steps of a node.</summary>
    /// <returns>The first of them; <paramref name="next"/> when there are none.</returns>
    private int Emit(PatternNode node, int next)
    {
        Count();
        switch (node)
        {
            case PatternNode.One one:
                return Add(new PatternStep(PatternStepKind.Read, next, -1, one.Set, default));
            case PatternNode.At at:
                return Add(new PatternStep(PatternStepKind.Ask, next, -1, null, at.Anchor));
            case PatternNode.Sequence sequence:
                for (int i = sequence.Parts.Length - 1; i >= 0; i--)
                {
                    next = Emit(sequence.Parts[i], next);
                }

                return next;
            case PatternNode.Choice choice:
                int start = Emit(choice.Branches[^1], next);
                for (int i = choice.Branches.Length - 2; i >= 0; i--)
                {
                    start = Fork(Emit(choice.Branches[i], next), start);
                }

                return start;
            case PatternNode.Repeat repeat:
                return EmitRepeat(repeat, next);
            default:
                return next;
        }
    }

    private int EmitRepeat(PatternNode.Repeat repeat, int next)
    {
        if (repeat.Most < 0)
        {
            int loop = Fork(-1, next);
            int body = Emit(repeat.Inner, loop);
            _steps[loop] = _steps[loop] with { Next = body };
            next = loop;
        }
        else
        {
            int end = next;
            for (int i = repeat.Least; i < repeat.Most; i++)
            {
                next = Fork(Emit(repeat.Inner, next), end);
            }
        }

        for (int i = 0; i < repeat.Least; i++)
        {
            next = Emit(repeat.Inner, next);
        }

        return next;
    }

    private int Fork(int first, int second) => Add(new PatternStep(PatternStepKind.Fork, first, second, null, default));

    private int Add(PatternStep step)
    {
        Count();
        _steps.Add(step);
        return _steps.Count - 1;
    }

    /// <summary>
    /// Counts work and not only steps: an empty group repeated a thousand times in itself writes nothing and still takes time.
    /// </summary>
    private void Count()
    {
        if (++_work > _limit * 2)
        {
            throw new PatternException($"with its repetitions written out it has more than {_limit} steps");
        }
    }
}
