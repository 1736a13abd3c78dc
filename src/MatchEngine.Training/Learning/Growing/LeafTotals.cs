namespace MatchEngine.Training.Learning.Growing;

/// <summary>What a leaf brings to the search for its best split.</summary>
/// <param name="Gradient">Sum of gradients.</param>
/// <param name="Hessian">Sum of hessians.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Output">The leaf's own value, towards which its children are smoothed.</param>
/// <param name="Bounds">Between which its children's values must lie.</param>
/// <param name="Depth">Nodes above it.</param>
internal readonly record struct LeafTotals(double Gradient, double Hessian, int Rows, double Output, OutputBounds Bounds, int Depth);
