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

    /// <summary>
    /// Net official development assistance in all sectors, of a partner without any other record. Too wide to size what it may add to a theme,
    /// but nobody is counted for more than it ever gave.
    /// </summary>
    Oda,
}
