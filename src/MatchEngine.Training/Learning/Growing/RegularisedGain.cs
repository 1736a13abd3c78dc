namespace MatchEngine.Training.Learning.Growing;

/// <summary>Gain with L1, a largest output, smoothing and monotone bounds, those of them that are on.</summary>
internal readonly struct RegularisedGain(SplitRules rules, double l2, double parentOutput, OutputBounds bounds, int monotone) : ILeafGain
{
    public double OfLeaf(double gradient, double hessian, int rows)
    {
        if (rules.MaxOutput <= 0 && rules.Smoothing <= 0)
        {
            double damped = Damped(rules, gradient);
            return damped * damped / (hessian + l2);
        }

        return OfOutput(gradient, hessian, FreeOutput(gradient, hessian, rows));
    }

    public double OfSplit(double leftGradient, double leftHessian, int leftRows, double rightGradient, double rightHessian, int rightRows)
    {
        if (!rules.IsMonotone)
        {
            return OfLeaf(leftGradient, leftHessian, leftRows) + OfLeaf(rightGradient, rightHessian, rightRows);
        }

        double left = Output(leftGradient, leftHessian, leftRows);
        double right = Output(rightGradient, rightHessian, rightRows);
        return (monotone > 0 && left > right) || (monotone < 0 && left < right)
            ? 0
            : OfOutput(leftGradient, leftHessian, left) + OfOutput(rightGradient, rightHessian, right);
    }

    public double Output(double gradient, double hessian, int rows)
    {
        double output = FreeOutput(gradient, hessian, rows);
        return rules.IsMonotone ? bounds.Clip(output) : output;
    }

    /// <summary>The gain of a leaf whose value is given.</summary>
    public double OfOutput(double gradient, double hessian, double output) =>
        -((2.0 * Damped(rules, gradient) * output) + ((hessian + l2) * output * output));

    /// <summary>The value of a leaf before smoothing and bounds.</summary>
    public static double Unsmoothed(SplitRules rules, double l2, double gradient, double hessian)
    {
        double output = -Damped(rules, gradient) / (hessian + l2);
        return rules.MaxOutput > 0 && Math.Abs(output) > rules.MaxOutput ? Math.Sign(output) * rules.MaxOutput : output;
    }

    private static double Damped(SplitRules rules, double gradient) =>
        rules.L1 > 0 ? Math.Sign(gradient) * Math.Max(0.0, Math.Abs(gradient) - rules.L1) : gradient;

    private double FreeOutput(double gradient, double hessian, int rows)
    {
        double output = Unsmoothed(rules, l2, gradient, hessian);
        if (rules.Smoothing <= 0)
        {
            return output;
        }

        double weight = rows / rules.Smoothing;
        return (output * weight / (weight + 1)) + (parentOutput / (weight + 1));
    }
}
