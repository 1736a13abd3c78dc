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

    public ReadOnlySpan<byte> Of(int first, int count) => _codes.AsSpan(first, count);

    /// <summary>A partner of the class; -1 where there is none.</summary>
    public int ExampleOf(int code) => _examples[code];
}
