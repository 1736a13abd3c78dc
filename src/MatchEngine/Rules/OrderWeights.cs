namespace MatchEngine.Rules;

/// <summary>
/// How the order of suggestions comes about: each part is ranked within the answer, ranks are turned into 0..1, and the weighted sum decides.
/// Without a model the rules decide alone.
/// </summary>
/// <param name="Rules">Weight of the rule score; not negative.</param>
/// <param name="Likelihood">Weight of the model's likelihood; not negative.</param>
public readonly record struct OrderWeights(double Rules, double Likelihood);
