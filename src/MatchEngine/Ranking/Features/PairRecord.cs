namespace MatchEngine.Ranking.Features;

/// <summary>What one partner recorded for one country in one scope, seen from the end of the flows. US dollars; direct flows only, unless said otherwise.</summary>
internal struct PairRecord
{
    /// <summary>Commitments of the last two years.</summary>
    public float Commitment2;

    /// <summary>Spend of the last two years.</summary>
    public float Spend2;

    /// <summary>Commitments of the last five years.</summary>
    public float Commitment5;

    /// <summary>Spend of the last five years.</summary>
    public float Spend5;

    /// <summary>Positive part of the last year.</summary>
    public float Last;

    /// <summary>All years, each counting less the older it is.</summary>
    public float Faded;

    /// <summary>Shares of multi-country activities in the last five years.</summary>
    public float Split5;

    /// <summary>First active year, 0 for none.</summary>
    public short FirstActive;

    /// <summary>Last active year, 0 for none.</summary>
    public short LastActive;

    /// <summary>Active years among the last five.</summary>
    public byte Active5;

    /// <summary>Active years.</summary>
    public byte ActiveAll;

    public readonly float Amount2 => Math.Max(Commitment2, Spend2);

    public readonly float Amount5 => Math.Max(Commitment5, Spend5);

    public readonly bool IsActive2 => Amount2 >= PairRecords.ActiveFromUsd;

    public readonly bool IsActive5 => Active5 > 0;

    /// <summary>0 to 3, by the size of the last two years.</summary>
    public readonly int Grade => Amount2 switch
    {
        >= 10_000_000 => 3,
        >= 1_000_000 => 2,
        >= PairRecords.ActiveFromUsd => 1,
        _ => 0,
    };

    /// <summary>How strong the tie is, on a logarithmic scale; 0 for none.</summary>
    public readonly float Strength => MathF.Log10(1 + (Faded / PairRecords.ActiveFromUsd));
}
