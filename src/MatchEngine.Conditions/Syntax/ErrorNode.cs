namespace MatchEngine.Conditions.Syntax;

/// <summary>Stands where the text could not be read, so that the rest can be checked. Never part of a condition.</summary>
internal sealed class ErrorNode(TextSpan span) : Node(span, ConditionType.Dyn, [])
{
    private protected override bool SameSelf(Node other) => true;
}
