namespace MatchEngine.Catalogue;

/// <summary>Something wrong in a file of data or in a catalogue: where, what, and what to do.</summary>
/// <param name="File">The file, as the caller named it or relative to the folder; empty where it is about no file.</param>
/// <param name="Line">Line, from 1; 0 where it is about the file as a whole.</param>
/// <param name="Column">Column in characters, from 1; 0 where it is about the line or the file as a whole.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record CatalogueFault(string File, int Line, int Column, string Message)
{
    /// <summary><c>file:line:column message</c>.</summary>
    public override string ToString() => (File, Line) switch
    {
        ("", _) => Message,
        (_, 0) => $"{File}: {Message}",
        _ => $"{File}:{Line}:{Column} {Message}",
    };
}
