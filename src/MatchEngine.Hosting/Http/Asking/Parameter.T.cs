using System.Diagnostics.CodeAnalysis;

namespace MatchEngine.Hosting.Http.Asking;

/// <summary>A parameter whose values are of one type.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "A parameter is what it is.")]
internal sealed record Parameter<T>(string Name, string Description, ParameterSchema Schema, Func<string, Names, (T? Value, string? Fault)> Reader, Func<T, string> Spelling)
    : Parameter(Name, Description, Schema)
{
    /// <summary>What holds where it is left out.</summary>
    public T? Otherwise { get; init; }

    public override object? Default => Otherwise;

    public override (object? Value, string? Fault) Read(string text, Names names)
    {
        (T? value, string? fault) = Reader(text, names);
        return (value, fault);
    }

    public override string Canonical(object value) => Spelling((T)value);
}
