namespace MatchEngine.Hosting.Http.Asking;

/// <summary>A parameter of an operation: where it stands, what it means, and how its text is read.</summary>
/// <param name="Name">Its name, spelt as the console spells the option.</param>
/// <param name="Description">What it means, one sentence.</param>
/// <param name="Schema">What it looks like.</param>
internal abstract record Parameter(string Name, string Description, ParameterSchema Schema)
{
    /// <summary>Whether it is a part of the path, and so always there.</summary>
    public bool InPath { get; init; }

    /// <summary>What holds where it is left out.</summary>
    public abstract object? Default { get; }

    /// <summary>Reads a text.</summary>
    /// <returns>The value, or what is wrong with the text.</returns>
    public abstract (object? Value, string? Fault) Read(string text, Names names);

    /// <summary>The one spelling of a value, by which equal requests are known to be equal.</summary>
    public abstract string Canonical(object value);
}
