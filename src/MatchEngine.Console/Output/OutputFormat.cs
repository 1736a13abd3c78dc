namespace MatchEngine.Console.Output;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    Table,
    Json,
    Csv,
    Markdown,
}
