namespace MatchEngine.Conditions;

/// <summary>The codes of findings. A code keeps its meaning for ever.</summary>
internal static class Codes
{
    public const string Syntax = "C001";
    public const string BadString = "C002";
    public const string BadNumber = "C003";
    public const string BadCharacter = "C004";
    public const string ReservedWord = "C005";
    public const string BadMacro = "C006";
    public const string NotInLanguage = "C007";
    public const string TextTooLong = "C010";
    public const string TooManyNodes = "C011";
    public const string TooDeep = "C012";
    public const string ListTooLong = "C013";
    public const string NestedTooDeep = "C014";
    public const string TooCostly = "C015";
    public const string UnknownName = "C020";
    public const string UnknownFunction = "C021";
    public const string WrongArguments = "C022";
    public const string StringWithNumber = "C030";
    public const string WrongOperands = "C031";
    public const string MixedArithmetic = "C032";
    public const string NotATruthValue = "C033";
    public const string NoParts = "C034";
    public const string NotAllowed = "C035";
    public const string OutOfRange = "C036";
    public const string WrongResult = "C037";
    public const string BadIndex = "C038";
    public const string BadPattern = "C040";
    public const string NullLiteral = "C050";
    public const string DifferentTypes = "C051";
    public const string DifferentBranches = "C052";
    public const string RepeatedKey = "C053";
}
