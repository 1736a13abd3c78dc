using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MatchEngine.Matching;
using MatchEngine.Programmes;

namespace MatchEngine.Explaining;

/// <summary>
/// The JSON of answers, the same everywhere: names in camelCase, codes in snake_case, missing members left out. The schema is
/// <c>rules/schema/answer.schema.json</c>.
/// </summary>
public static class MatchJson
{
    private static readonly MatchJsonContext Context = new(NewOptions());
    private static readonly Lazy<MatchJsonContext> Compact = new(() => new MatchJsonContext(NewOptions(indented: false)));

    /// <summary>Writes the answer for a country or a partner.</summary>
    public static void Write(Stream stream, MatchAnswer answer) => JsonSerializer.Serialize(stream, answer, Context.MatchAnswer);

    /// <summary>Writes the answers for many countries as one document.</summary>
    public static void Write(Stream stream, WorldAnswer answer) => JsonSerializer.Serialize(stream, answer, Context.WorldAnswer);

    /// <summary>Writes the explanation of a pairing.</summary>
    public static void Write(Stream stream, PairingExplanation explanation) =>
        JsonSerializer.Serialize(stream, explanation, Context.PairingExplanation);

    /// <summary>Writes triples.</summary>
    public static void Write(Stream stream, TriangularAnswer answer) => JsonSerializer.Serialize(stream, answer, Context.TriangularAnswer);

    /// <summary>Writes the explanation of a triple.</summary>
    public static void Write(Stream stream, TripleExplanation explanation) => JsonSerializer.Serialize(stream, explanation, Context.TripleExplanation);

    /// <summary>Writes a regional programme.</summary>
    public static void Write(Stream stream, RegionalAnswer answer) => JsonSerializer.Serialize(stream, answer, Context.RegionalAnswer);

    /// <summary>Writes the explanation of a partner for a group.</summary>
    public static void Write(Stream stream, RegionalExplanation explanation) => JsonSerializer.Serialize(stream, explanation, Context.RegionalExplanation);

    /// <summary>Writes groups of countries.</summary>
    public static void Write(Stream stream, GroupAnswer answer) => JsonSerializer.Serialize(stream, answer, Context.GroupAnswer);

    /// <summary>Reads an answer back.</summary>
    /// <exception cref="JsonException">The document is not an answer.</exception>
    public static MatchAnswer? ReadAnswer(Stream stream) => JsonSerializer.Deserialize(stream, Context.MatchAnswer);

    /// <summary>
    /// How a result is written as JSON: <see cref="MatchAnswer"/>, <see cref="WorldAnswer"/>, <see cref="PairingExplanation"/>, the results of
    /// <c>MatchEngine.Comparing</c>, and <see cref="Rules.Describing.RuleDescription"/>, one or an array.
    /// </summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="indented">Over many lines, for people; or on one line.</param>
    /// <exception cref="ArgumentException">It is no result of this library.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>(bool indented = true) =>
        (indented ? Context : Compact.Value).GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
        ?? throw new ArgumentException($"{typeof(T)} is no result that this library writes.");

    /// <summary>
    /// New options as answers are written with: for a source-generated context of your own whose documents hold records of this library.
    /// </summary>
    /// <param name="indented">Over many lines, for people; or on one line.</param>
    public static JsonSerializerOptions NewOptions(bool indented = true)
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            WriteIndented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (JsonConverter converter in EnumCodes.Converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
