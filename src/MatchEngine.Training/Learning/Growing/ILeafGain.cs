namespace MatchEngine.Training.Learning.Growing;

/// <summary>What leaves are worth; implemented by structs so that the scan over bins is compiled for each.</summary>
internal interface ILeafGain
{
    /// <summary>What a leaf reduces the loss by, times two.</summary>
    double OfLeaf(double gradient, double hessian, int rows);

    /// <summary>What two leaves reduce it by.</summary>
    double OfSplit(double leftGradient, double leftHessian, int leftRows, double rightGradient, double rightHessian, int rightRows);

    /// <summary>The value of a leaf.</summary>
    double Output(double gradient, double hessian, int rows);
}
