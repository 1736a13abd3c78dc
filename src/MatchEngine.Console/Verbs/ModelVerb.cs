using System.CommandLine;

namespace MatchEngine.Console.Verbs;

/// <summary><c>model</c>: trains ranking models, judges them, explains them.</summary>
internal static class ModelVerb
{
    public static Command Create(Terminal terminal) => new("model", "Trains a ranking model, judges it, reads it.")
    {
        ModelTrainVerb.Create(terminal),
        ModelEvaluateVerb.Create(terminal),
        ModelCompareVerb.Create(terminal),
        ModelCardVerb.Create(terminal),
        ModelExplainVerb.Create(terminal),
    };
}
