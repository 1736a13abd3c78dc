namespace MatchEngine.Training.Learning.Objective;

/// <summary>1 / (1 + exp(steepness * x)) from a table of 2^20 steps: fast, and the rounding that LightGBM's models carry.</summary>
internal sealed class SigmoidTable
{
    private const int Steps = 1 << 20;

    private readonly double[] _values = new double[Steps];
    private readonly double _lowest;
    private readonly double _highest;
    private readonly double _stepsPerUnit;

    public SigmoidTable(double steepness)
    {
        _lowest = -50.0 / steepness / 2;
        _highest = -_lowest;
        _stepsPerUnit = Steps / (_highest - _lowest);
        for (int i = 0; i < Steps; i++)
        {
            _values[i] = 1.0 / (1.0 + Math.Exp(((i / _stepsPerUnit) + _lowest) * steepness));
        }
    }

    public double this[double x]
    {
        get
        {
            if (x <= _lowest)
            {
                return _values[0];
            }

            return x >= _highest ? _values[Steps - 1] : _values[(int)((x - _lowest) * _stepsPerUnit)];
        }
    }
}
