namespace MatchEngine.Profiles;

/// <summary>A name in the six languages of the United Nations; only English is always there.</summary>
public sealed record LocalizedName(string En, string? Fr = null, string? Es = null, string? Zh = null, string? Ar = null, string? Ru = null)
{
    /// <summary>The name in a language (<c>en</c>, <c>fr</c>, <c>es</c>, <c>zh</c>, <c>ar</c>, <c>ru</c>), or in English where it is missing.</summary>
    public string In(string language) => language switch
    {
        "fr" => Fr,
        "es" => Es,
        "zh" => Zh,
        "ar" => Ar,
        "ru" => Ru,
        _ => En,
    } ?? En;

    /// <summary>All names that are there, English first.</summary>
    public IEnumerable<string> All() => new[] { En, Fr, Es, Zh, Ar, Ru }.OfType<string>();
}
