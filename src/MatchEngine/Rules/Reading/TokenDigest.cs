using System.Security.Cryptography;
using System.Text.Json;
using MatchEngine.Languages;

namespace MatchEngine.Rules.Reading;

/// <summary>
/// What can be told of a file of translations in one pass without keeping a text: its language, and the SHA-256 of its tokens, which layout,
/// comments and the place of its schema do not change. Files that are not JSON have neither; reading them tells why.
/// </summary>
internal readonly record struct TokenDigest(string? Language, string Sha256)
{
    private static readonly byte[] Between = [0];

    public static TokenDigest Of(ReadOnlySpan<byte> bytes)
    {
        string? language = null;
        bool isLanguage = false;
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Utf8JsonReader reader = new(bytes[(bytes.StartsWith("\uFEFF"u8) ? 3 : 0)..], new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        try
        {
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && reader.ValueTextEquals("$schema"u8))
                {
                    reader.Skip();
                    continue;
                }

                if (isLanguage && reader.TokenType == JsonTokenType.String)
                {
                    language = reader.GetString();
                }

                isLanguage = reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && reader.ValueTextEquals("language"u8);
                hash.AppendData(reader.ValueSpan);
                hash.AppendData(Between);
            }
        }
        catch (JsonException)
        {
            return new TokenDigest(null, "");
        }

        return new TokenDigest(language is not null && LanguageCodes.All.Contains(language) ? language : null, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
