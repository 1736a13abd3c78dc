namespace MatchEngine.Hosting.Versions;

/// <summary>What was looked for, or where it was not found.</summary>
/// <typeparam name="T">Of what.</typeparam>
/// <param name="Value">What was found; null where it was not, and for a model also where rules decide alone.</param>
/// <param name="Missing">What is missing and what to do; null where it was found.</param>
internal sealed record Found<T>(T? Value, string? Missing)
    where T : class
{
    public static Found<T> Of(T? value) => new(value, null);

    public static Found<T> Not(string missing) => new(null, missing);
}
