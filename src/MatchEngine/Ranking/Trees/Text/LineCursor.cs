namespace MatchEngine.Ranking.Trees.Text;

/// <summary>Goes through a text line by line; <c>\n</c> and <c>\r\n</c> both end a line.</summary>
internal sealed class LineCursor(string text)
{
    private int _at;

    /// <summary>Number of the current line, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The current line; null after the last.</summary>
    public string? Line { get; private set; } = "";

    public bool Next()
    {
        if (_at >= text.Length)
        {
            Line = null;
            return false;
        }

        int end = text.IndexOf('\n', _at);
        int stop = end < 0 ? text.Length : end;
        Line = text[_at..stop].TrimEnd('\r');
        _at = end < 0 ? text.Length : end + 1;
        Number++;
        return true;
    }
}
