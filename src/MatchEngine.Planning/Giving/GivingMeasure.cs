namespace MatchEngine.Planning.Giving;

/// <summary>What of a partner's record its amounts are taken from.</summary>
public enum GivingMeasure
{
    /// <summary>Commitments for one country alone, as the partner published them.</summary>
    Commitments,

    /// <summary>Disbursements and expenditure for one country alone, of a partner that publishes next to no commitments.</summary>
    Spend,

    /// <summary>Values of Chinese projects.</summary>
    Projects,

    /// <summary>Payments for UNIDO's own work, of a partner that publishes no sector flows.</summary>
    UnidoPayments,

    /// <summary>Net official development assistance in all sectors, of which the share that goes to the themes asked for is taken.</summary>
    Oda,
}
