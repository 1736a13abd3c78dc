namespace MatchEngine.Conditions.Checking;

/// <summary>The variable of a macro while its parts are checked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of the elements.</param>
/// <param name="Domain">The fact that the elements come from, when they come from one.</param>
internal sealed record Local(string Name, ConditionType Type, FactDeclaration? Domain);
