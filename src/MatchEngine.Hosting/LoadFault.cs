namespace MatchEngine.Hosting;

/// <summary>Something that keeps a part of the matcher from being used.</summary>
/// <param name="Part">The part.</param>
/// <param name="Message">Where (<c>file:line:column</c> for a file), what, and what to do.</param>
public sealed record LoadFault(MatcherPart Part, string Message)
{
    /// <summary><c>part: message</c>.</summary>
    public override string ToString() => $"{Part.ToString().ToLowerInvariant()}: {Message}";
}
