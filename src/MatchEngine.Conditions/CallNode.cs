using System.Collections.Immutable;

namespace MatchEngine.Conditions;

/// <summary>The call of a function: <c>f(a, b)</c> or <c>a.f(b)</c>.</summary>
public sealed class CallNode : Node
{
    internal CallNode(
        TextSpan span, ConditionType type, string function, TextSpan nameSpan, bool receiver, bool rooted, ImmutableArray<Node> arguments)
        : base(span, type, arguments)
    {
        Function = function;
        NameSpan = nameSpan;
        IsReceiverStyle = receiver;
        IsRooted = rooted;
    }

    /// <summary>The name of the function, such as <c>size</c> or <c>math.least</c>.</summary>
    public string Function { get; }

    /// <summary>Whether the first argument is written before the name: <c>a.f(b)</c>.</summary>
    public bool IsReceiverStyle { get; }

    /// <summary>The arguments; in receiver style the receiver is the first.</summary>
    public ImmutableArray<Node> Arguments => Children;

    /// <summary>Where the name stands.</summary>
    internal TextSpan NameSpan { get; }

    /// <summary>Whether the name is written with a leading point.</summary>
    internal bool IsRooted { get; }

    private protected override bool SameSelf(Node other) => other is CallNode call
        && Function == call.Function && IsReceiverStyle == call.IsReceiverStyle && IsRooted == call.IsRooted;
}
