using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MatchEngine.Training.Learning.Growing;

/// <summary>Gain with nothing but L2.</summary>
internal readonly struct PlainGain(double l2) : ILeafGain
{
    public double OfLeaf(double gradient, double hessian, int rows) => gradient * gradient / (hessian + l2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double OfSplit(double leftGradient, double leftHessian, int leftRows, double rightGradient, double rightHessian, int rightRows)
    {
        // one division for both sides
        Vector128<double> gradients = Vector128.Create(leftGradient, rightGradient);
        Vector128<double> gains = gradients * gradients / (Vector128.Create(leftHessian, rightHessian) + Vector128.Create(l2));
        return gains.GetElement(0) + gains.GetElement(1);
    }

    public double Output(double gradient, double hessian, int rows) => -gradient / (hessian + l2);
}
