using MatchEngine.Conditions;

namespace MatchEngine.Rules.Linting;

/// <summary>A stretch of numbers; open ends leave the number out.</summary>
internal readonly record struct Interval(double Low, bool LowOpen, double High, bool HighOpen)
{
    public static Interval All { get; } = new(double.NegativeInfinity, true, double.PositiveInfinity, true);

    public bool IsEmpty => Low > High || (Low == High && (LowOpen || HighOpen));

    public bool IsBounded => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>The numbers that a comparison allows; null for one that is no stretch, or not about a number.</summary>
    public static Interval? Of(Limit limit)
    {
        if (!limit.Value.TryGetNumber(out double number) || double.IsNaN(number))
        {
            return null;
        }

        return limit.Operator switch
        {
            BinaryOperator.Equal => new Interval(number, false, number, false),
            BinaryOperator.Less => All with { High = number },
            BinaryOperator.LessOrEqual => All with { High = number, HighOpen = false },
            BinaryOperator.Greater => All with { Low = number },
            BinaryOperator.GreaterOrEqual => All with { Low = number, LowOpen = false },
            _ => null,
        };
    }

    public Interval And(Interval other)
    {
        (double low, bool lowOpen) = Low > other.Low ? (Low, LowOpen) : Low < other.Low ? (other.Low, other.LowOpen) : (Low, LowOpen || other.LowOpen);
        (double high, bool highOpen) = High < other.High ? (High, HighOpen)
            : High > other.High ? (other.High, other.HighOpen)
            : (High, HighOpen || other.HighOpen);
        return new Interval(low, lowOpen, high, highOpen);
    }

    /// <summary>Whether all of another stretch lies in this one.</summary>
    public bool Holds(Interval other) => And(other) == other;

    public override string ToString() => $"{(LowOpen ? "above" : "from")} {Low} {(HighOpen ? "to below" : "to")} {High}";
}
