namespace MatchEngine.Conditions;

/// <summary>A name that is not declared; only in conditions compiled without check. Evaluates to an error.</summary>
public sealed class NameNode : Node
{
    internal NameNode(TextSpan span, string name, bool rooted)
        : base(span, ConditionType.Dyn, [])
    {
        Name = name;
        IsRooted = rooted;
    }

    /// <summary>The name, of one part.</summary>
    public string Name { get; }

    /// <summary>Whether it is written with a leading point.</summary>
    public bool IsRooted { get; }

    private protected override bool SameSelf(Node other) => other is NameNode name && Name == name.Name && IsRooted == name.IsRooted;
}
