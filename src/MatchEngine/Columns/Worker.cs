namespace MatchEngine.Columns;

/// <summary>What one thread works with.</summary>
internal sealed class Worker
{
    public Worker(ColumnTable table)
    {
        Pairing = new Context(table, Space.Pairing, this);
        Partner = new Context(table, Space.Partner, this);
        History = new Context(table, Space.History, this);
        Home = new Context(table, Space.Home, this);
    }

    public Scratch Scratch { get; } = new();

    public Context Pairing { get; }

    public Context Partner { get; }

    public Context History { get; }

    public Context Home { get; }
}
