using MatchEngine.Profiles;

namespace MatchEngine.Columns;

/// <summary>The class of each partner of a catalogue.</summary>
internal sealed class LinkClasses
{
    private readonly byte[] _codes;
    private readonly int[] _examples = new int[LinkClass.Count];

    public LinkClasses(Catalogue catalogue, FlowSpans spans)
    {
        _codes = new byte[catalogue.Partners.Length];
        Array.Fill(_examples, -1);
        for (int partner = _codes.Length - 1; partner >= 0; partner--)
        {
            _codes[partner] = LinkClass.Of(catalogue, spans, partner);
            _examples[_codes[partner]] = partner;
        }
    }

    /// <summary>The classes after a change of some partners.</summary>
    public LinkClasses(LinkClasses from, Catalogue catalogue, FlowSpans spans, IEnumerable<int> partners)
    {
        _codes = [.. from._codes];
        _examples = [.. from._examples];
        foreach (int partner in partners)
        {
            byte code = _codes[partner] = LinkClass.Of(catalogue, spans, partner);
            IsNew |= _examples[code] < 0;
            _examples[code] = _examples[code] < 0 ? partner : _examples[code];
        }
    }

    /// <summary>Whether a partner came into a class that had none before.</summary>
    public bool IsNew { get; }

    public ReadOnlySpan<byte> Of(int first, int count) => _codes.AsSpan(first, count);

    /// <summary>A partner of the class; -1 where there is none.</summary>
    public int ExampleOf(int code) => _examples[code];
}
