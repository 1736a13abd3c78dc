namespace MatchEngine.Columns;

/// <summary>What one thread works with.</summary>
internal sealed class Worker
{
    public Worker(ColumnPlan plan)
    {
        Pairing = new Context(plan, Space.Pairing, this);
        Partner = new Context(plan, Space.Partner, this);
        History = new Context(plan, Space.History, this);
        Home = new Context(plan, Space.Home, this);
        Recorded = new Context(plan, Space.Pairing, this);
    }

    /// <summary>The table that it works for now.</summary>
    public ColumnTable Table { get; set; } = null!;

    public Scratch Scratch { get; } = new();

    public Context Pairing { get; }

    public Context Partner { get; }

    public Context History { get; }

    public Context Home { get; }

    /// <summary>The pairings of a country's record.</summary>
    public Context Recorded { get; }

    /// <summary>Holds on to no table while nobody works with it.</summary>
    public void Leave()
    {
        Table = null!;
        Pairing.Leave();
        Partner.Leave();
        History.Leave();
        Home.Leave();
        Recorded.Leave();
    }
}
