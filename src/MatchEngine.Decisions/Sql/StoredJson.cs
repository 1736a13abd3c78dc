using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MatchEngine.Explaining;
using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Decisions.Sql;

/// <summary>Documents inside of cells.</summary>
internal static class StoredJson
{
    private static readonly StoredJsonContext Context = new(MatchJson.NewOptions(indented: false));

    public static string Write(MatchAnswer answer)
    {
        using MemoryStream stream = new();
        MatchJson.Write(stream, answer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static string Write(SuggestQuery query) => JsonSerializer.Serialize(query, Context.SuggestQuery);

    public static string Write(ImmutableArray<RunPlace> places) => JsonSerializer.Serialize(places, Context.ImmutableArrayRunPlace);

    /// <summary>An officer's facts as a file of facts; null where there are none.</summary>
    public static string? Write(FactOverlay facts)
    {
        if (facts.Facts.IsEmpty)
        {
            return null;
        }

        using MemoryStream stream = new();
        OverlayWriter.Write(stream, facts);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static SuggestQuery ReadQuery(string json) => JsonSerializer.Deserialize(json, Context.SuggestQuery)!;

    public static ImmutableArray<RunPlace> ReadPlaces(string json) => JsonSerializer.Deserialize(json, Context.ImmutableArrayRunPlace);
}
