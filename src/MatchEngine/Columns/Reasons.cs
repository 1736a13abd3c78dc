namespace MatchEngine.Columns;

/// <summary>Why a part of a condition is evaluated row by row.</summary>
internal static class Reasons
{
    public const string Form = "no column operation for this form";
    public const string Macro = "it goes over the elements of a list that each row has";
    public const string Derived = "the derived fact that it reads can't be a column";
    public const string OneSide = "a derived fact of one side is made once for each of its rows";
    public const string Steps = "its parts together could take more steps than a condition may";
    public const string Required = "it reads a fact of the pairing that must not be missing";
}
