using MatchEngine.Profiles;

namespace MatchEngine.Catalogue.Building;

/// <summary>What a flow is known by, as one number in the order of the catalogue's flows.</summary>
internal readonly record struct FlowKey(long Value)
{
    public FlowKey(short country, short partner, FlowChannel channel, Theme theme, short year)
        : this(((long)country << 48) | ((long)partner << 32) | ((long)channel << 24) | ((long)theme << 16) | (ushort)year)
    {
    }

    public int Country => (int)(Value >> 48);

    public int Partner => (int)(Value >> 32) & 0xFFFF;

    public FlowChannel Channel => (FlowChannel)((Value >> 24) & 0xFF);

    public Theme Theme => (Theme)((Value >> 16) & 0xFF);

    public int Year => (int)(Value & 0xFFFF);
}
