using System.Reflection;
using MatchEngine.Catalogue;
using MatchEngine.Conditions;
using MatchEngine.Decisions;
using MatchEngine.Hosting;
using MatchEngine.Planning;
using MatchEngine.Reports;
using MatchEngine.Training.Learning;

namespace MatchEngine.House.Tests;

/// <summary>The assemblies that people embed; a backend is among them where it was compiled in.</summary>
internal static class Libraries
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        typeof(Condition).Assembly, typeof(Matcher).Assembly, typeof(DefaultCatalogue).Assembly, typeof(IRankingTrainer).Assembly, typeof(IMatcherProvider).Assembly,
        typeof(IDecisionStore).Assembly, typeof(Planner).Assembly, typeof(BriefWriter).Assembly,
#if WITH_NRULES
        typeof(NRules.NRulesRuntime).Assembly,
#endif
#if WITH_MLNET
        typeof(MLNet.MlNetTrainer).Assembly,
#endif
    ];

    public static Assembly Of(string name) => All.Single(assembly => assembly.GetName().Name == name);
}
