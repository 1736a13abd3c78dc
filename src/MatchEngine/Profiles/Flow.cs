namespace MatchEngine.Profiles;

/// <summary>What one partner recorded for one country in one year, channel and theme. Amounts are net: corrections can make them negative.</summary>
/// <param name="Country">Index into <see cref="Catalogue.Countries"/>.</param>
/// <param name="Partner">Index into <see cref="Catalogue.Partners"/>.</param>
/// <param name="Channel">Where it was recorded.</param>
/// <param name="Theme">The theme; <see cref="Theme.Other"/> in channels without one.</param>
/// <param name="Year">The year.</param>
/// <param name="Commitment">Commitments, US dollars; NaN where the channel has none, or where a project is known and its amount is not.</param>
/// <param name="Spend">Disbursements and expenditure, US dollars; NaN where the channel has none.</param>
/// <param name="CommitmentDirect">The part of <paramref name="Commitment"/> from activities for this country alone.</param>
/// <param name="SpendDirect">The part of <paramref name="Spend"/> from activities for this country alone.</param>
public readonly record struct Flow(
    int Country,
    int Partner,
    FlowChannel Channel,
    Theme Theme,
    int Year,
    double Commitment,
    double Spend,
    double CommitmentDirect,
    double SpendDirect);
