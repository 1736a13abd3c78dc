using System.Collections.Immutable;
using MatchEngine.Matching;

namespace MatchEngine.Comparing;

/// <summary>The answer before and after some facts are set.</summary>
public sealed record WhatIfAnswer
{
    /// <summary>What the answer stands on.</summary>
    public required Stamp Stamp { get; init; }

    /// <summary>The country.</summary>
    public required CountryLine Country { get; init; }

    /// <summary>The partner, where one was asked about.</summary>
    public PartnerLine? Partner { get; init; }

    /// <summary>The facts that were set.</summary>
    public required ImmutableArray<FactChange> Changes { get; init; }

    /// <summary>Where the pairing stood; null without a partner.</summary>
    public PairingState? Before { get; init; }

    /// <summary>Where it stands then; null without a partner.</summary>
    public PairingState? After { get; init; }

    /// <summary>The rules of the pairing that come out differently; empty without a partner.</summary>
    public ImmutableArray<RuleShift> Rules { get; init; } = [];

    /// <summary>What happens to all pairings of the country; null where nothing does.</summary>
    public CountryImpact? Moves { get; init; }
}
