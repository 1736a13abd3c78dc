namespace MatchEngine.Conditions.Evaluation;

/// <summary>The error values of evaluations, and their texts.</summary>
internal static class Faults
{
    public static readonly Value CostExceeded = Value.Error("the evaluation needs more steps than the limit");
    public static readonly Value Overflow = Value.Error("the result does not fit into a whole number of 64 bits");
    public static readonly Value DivisionByZero = Value.Error("a whole number is divided by zero");
    public static readonly Value NotATruthValue = Value.Error("a truth value is expected");
    public static readonly Value NoOverload = Value.Error("the operation does not work on values of these types");
    public static readonly Value NotAList = Value.Error("a list or a map is expected");
    public static readonly Value NoIndex = Value.Error("the place in a list is a whole number");
    public static readonly Value NoKey = Value.Error("the map has no such key");
    public static readonly Value OutOfList = Value.Error("the place is outside of the list");
    public static readonly Value NotAMap = Value.Error("only a map has parts");
    public static readonly Value NotANumber = Value.Error("the text is not a number");
    public static readonly Value NotABool = Value.Error("the text is neither 'true' nor 'false'");
    public static readonly Value EmptyExtreme = Value.Error("an empty list has neither a least nor a greatest number");

    public static Value UnknownName(string name) => Value.Error($"'{name}' is not declared");

    public static Value UnknownFunction(string name) => Value.Error($"there is no function '{name}' that takes these arguments");

    public static Value NoValue(string fact) => Value.Error($"the fact '{fact}' has no value, and it is not declared as optional");

    public static Value BadPattern(string message) => Value.Error($"the regular expression cannot be used: {message}");

    public static Value BadMap(string message) => Value.Error(message);
}
