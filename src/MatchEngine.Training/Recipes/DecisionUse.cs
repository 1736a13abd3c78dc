namespace MatchEngine.Training.Recipes;

/// <summary>What officers' decisions had a part in when a model was trained.</summary>
/// <param name="Given">Labels that were given for the model's tasks.</param>
/// <param name="Used">Labels that stand against another of the same country and theme, and so teach an order.</param>
/// <param name="Queries">Questions made of them.</param>
/// <param name="WeightShare">Their part of the weight of all rows, 0..1.</param>
public sealed record DecisionUse(int Given, int Used, int Queries, double WeightShare);
