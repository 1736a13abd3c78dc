namespace MatchEngine.Conditions;

/// <summary>The value of a fact.</summary>
public sealed class FactNode : Node
{
    internal FactNode(TextSpan span, ConditionType type, int fact, string name, bool rooted)
        : base(span, type, [])
    {
        Fact = fact;
        Name = name;
        IsRooted = rooted;
    }

    /// <summary>Its index in the scope.</summary>
    public int Fact { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Whether it is written with a leading point, to be told from a variable of a macro.</summary>
    public bool IsRooted { get; }

    private protected override bool SameSelf(Node other) =>
        other is FactNode fact && Fact == fact.Fact && Name == fact.Name && IsRooted == fact.IsRooted;
}
