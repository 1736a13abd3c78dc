namespace MatchEngine.Conditions.Evaluation;

/// <summary>What one evaluation works with. Lives on the stack.</summary>
internal struct Frame
{
    /// <summary>The variables of macros, by level.</summary>
    public Variables Variables;
    private long _left;

    public Frame(IFactReader facts, long cost)
    {
        Facts = facts;
        _left = cost;
    }

    public IFactReader Facts { get; }

    public long Left
    {
        readonly get => _left;
        set => _left = value;
    }

    /// <summary>Counts steps.</summary>
    /// <returns>Whether the evaluation may go on; once false, always false.</returns>
    public bool Spend(long steps)
    {
        if (_left < 0 || steps > _left)
        {
            _left = -1;
            return false;
        }

        _left -= steps;
        return true;
    }
}
