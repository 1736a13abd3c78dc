namespace MatchEngine.Matching;

/// <summary>What an answer stands on: with it, any answer can be replayed.</summary>
public sealed record Stamp
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

    /// <summary>The last year of the catalogue's flows.</summary>
    public required int FlowsEnd { get; init; }

    /// <summary>Id of the ranking model, or null where rules decide alone.</summary>
    public string? Model { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>The day that the answer is given for.</summary>
    public required DateOnly RunDate { get; init; }
}
