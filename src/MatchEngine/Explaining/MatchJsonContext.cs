using System.Text.Json.Serialization;
using MatchEngine.Comparing;
using MatchEngine.Matching;
using MatchEngine.Programmes;
using MatchEngine.Rules.Describing;

namespace MatchEngine.Explaining;

/// <summary>Serialisers of answers, generated when the library is built, so that none is made by reflection at start.</summary>
[JsonSerializable(typeof(MatchAnswer))]
[JsonSerializable(typeof(WorldAnswer))]
[JsonSerializable(typeof(PairingExplanation))]
[JsonSerializable(typeof(TriangularAnswer))]
[JsonSerializable(typeof(TripleExplanation))]
[JsonSerializable(typeof(RegionalAnswer))]
[JsonSerializable(typeof(RegionalExplanation))]
[JsonSerializable(typeof(GroupAnswer))]
[JsonSerializable(typeof(WhyNotAnswer))]
[JsonSerializable(typeof(WhatIfAnswer))]
[JsonSerializable(typeof(RuleSetDiff))]
[JsonSerializable(typeof(RuleSetImpact))]
[JsonSerializable(typeof(VersionBump))]
[JsonSerializable(typeof(RuleDescription))]
[JsonSerializable(typeof(RuleDescription[]))]
internal sealed partial class MatchJsonContext : JsonSerializerContext;
