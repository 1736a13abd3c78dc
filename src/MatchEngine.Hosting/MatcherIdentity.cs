using System.Security.Cryptography;
using System.Text;

namespace MatchEngine.Hosting;

/// <summary>What the answers of a matcher stand on. Two matchers of one identity give the same answers, bit for bit.</summary>
public sealed record MatcherIdentity
{
    /// <summary>Id of the rule set.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Version of the rule set.</summary>
    public required string RuleSetVersion { get; init; }

    /// <summary>Revision of the rule set: SHA-256 of its canonical form.</summary>
    public required string RuleSetRevision { get; init; }

    /// <summary>Id of the catalogue.</summary>
    public required string Catalogue { get; init; }

    /// <summary>Date of the catalogue.</summary>
    public required DateOnly CatalogueDate { get; init; }

    /// <summary>Hash of the catalogue.</summary>
    public required string CatalogueHash { get; init; }

    /// <summary>Id of the model, as <c>partner-ranker@1.0.0</c>; null where rules decide alone.</summary>
    public string? Model { get; init; }

    /// <summary>SHA-256 of the model's files; null where there is no model, or where its source does not tell.</summary>
    public string? ModelHash { get; init; }

    /// <summary>SHA-256 of the officer's facts; null where there are none.</summary>
    public string? FactsHash { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>SHA-256 over all of it, lower-case hexadecimal: one word that changes whenever an answer could.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n', RuleSet, RuleSetVersion, RuleSetRevision, Catalogue, CatalogueDate.ToString("O"), CatalogueHash, Model, ModelHash, FactsHash, Engine))));
}
