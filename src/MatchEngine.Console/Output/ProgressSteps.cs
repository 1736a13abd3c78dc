namespace MatchEngine.Console.Output;

/// <summary>Hands a library's steps on to the line of progress, at once and in order.</summary>
internal sealed class ProgressSteps(Progress progress) : IProgress<string>
{
    public void Report(string value) => progress.Step(value);
}
