namespace MatchEngine.Hosting;

/// <summary>Kinds of questions as codes.</summary>
internal static class QuestionKinds
{
    public static string Code(this QuestionKind kind) => kind switch
    {
        QuestionKind.Country => "country",
        QuestionKind.Partner => "partner",
        QuestionKind.World => "world",
        QuestionKind.WhyNot => "why_not",
        QuestionKind.WhatIf => "what_if",
        _ => "pairing",
    };
}
