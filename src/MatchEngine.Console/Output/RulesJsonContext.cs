using System.Text.Json.Serialization;
using MatchEngine.Comparing;
using MatchEngine.Rules.Describing;

namespace MatchEngine.Console.Output;

/// <summary>Serialisers of what the rule owner's tools report, generated when the console is built.</summary>
[JsonSerializable(typeof(FaultReport))]
[JsonSerializable(typeof(RulesTestDocument))]
[JsonSerializable(typeof(RuleSetDiff))]
[JsonSerializable(typeof(RuleSetImpact))]
[JsonSerializable(typeof(VersionBump))]
[JsonSerializable(typeof(WhyNotAnswer))]
[JsonSerializable(typeof(WhatIfAnswer))]
[JsonSerializable(typeof(RuleDescription))]
[JsonSerializable(typeof(RuleDescription[]))]
[JsonSerializable(typeof(CodeExplanation[]))]
[JsonSerializable(typeof(FileResult[]))]
[JsonSerializable(typeof(ReleaseReport))]
[JsonSerializable(typeof(ReplayDocument))]
internal sealed partial class RulesJsonContext : JsonSerializerContext;
