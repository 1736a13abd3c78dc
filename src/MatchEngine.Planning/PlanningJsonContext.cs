using System.Text.Json.Serialization;
using MatchEngine.Planning.Mobilising;
using MatchEngine.Planning.Portfolios;

namespace MatchEngine.Planning;

/// <summary>Serialisers of plans, generated when the library is built, so that none is made by reflection at start.</summary>
[JsonSerializable(typeof(MobiliseAnswer))]
[JsonSerializable(typeof(PortfolioAnswer))]
internal sealed partial class PlanningJsonContext : JsonSerializerContext;
