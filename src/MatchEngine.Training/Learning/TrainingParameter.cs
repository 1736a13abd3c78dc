using System.Globalization;

namespace MatchEngine.Training.Learning;

/// <summary>A parameter that shaped a model, as its card lists it.</summary>
/// <param name="Name">LightGBM's name, where it has one.</param>
/// <param name="Value">The value as JSON.</param>
public readonly record struct TrainingParameter(string Name, string Value)
{
    /// <summary>A number.</summary>
    public static TrainingParameter Of(string name, double value) => new(name, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A truth value.</summary>
    public static TrainingParameter Of(string name, bool value) => new(name, value ? "true" : "false");
}
