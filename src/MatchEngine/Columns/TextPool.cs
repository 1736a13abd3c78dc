using System.Collections.Concurrent;
using MatchEngine.Conditions;

namespace MatchEngine.Columns;

/// <summary>Gives each text of a table one code, so that equal texts are equal numbers; and keeps each list of texts once.</summary>
internal sealed class TextPool
{
    /// <summary>The code of no text.</summary>
    public const int None = -1;

    private readonly ConcurrentDictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, Value> _texts = new();
    private readonly ConcurrentDictionary<Value, Value> _lists = new();
    private int _count = None;

    public int Code(string text) => _codes.TryGetValue(text, out int code) ? code : Add(text);

    public Value Text(int code) => _texts[code];

    /// <summary>The list, shared with all equal ones.</summary>
    public Value Shared(Value list) => _lists.GetOrAdd(list, list);

    private int Add(string text)
    {
        int code = Interlocked.Increment(ref _count);
        _texts[code] = Value.Of(text);

        // of two threads that add the same text one wins; the other's code is never handed out
        return _codes.GetOrAdd(text, code);
    }
}
