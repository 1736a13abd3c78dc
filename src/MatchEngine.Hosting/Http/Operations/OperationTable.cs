using System.Collections.Immutable;
using MatchEngine.Hosting.Http.RuleSets;

namespace MatchEngine.Hosting.Http.Operations;

/// <summary>Every operation of the API, in the order in which its description lists them.</summary>
internal static class OperationTable
{
    public static ImmutableArray<Operation> All(RuleSetShelf shelf) =>
    [
        CountryOperations.List, CountryOperations.Show, CountryOperations.Suggest, PairingOperations.WhatIfForCountry,
        PartnerOperations.List, PartnerOperations.Show, PartnerOperations.Suggest,
        PairingOperations.Why, PairingOperations.WhyNotSuggested, PairingOperations.WhatIfForPairing,
        WorldOperations.SuggestAll, WorldOperations.Matrix,
        .. new RuleSetOperations(shelf).All,
        ProblemOperations.List, ProblemOperations.Show,
    ];
}
