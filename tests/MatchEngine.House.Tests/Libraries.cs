using System.Reflection;
using MatchEngine.Catalogue;
using MatchEngine.Conditions;
    [
        typeof(Condition).Assembly, typeof(Matcher).Assembly, typeof(DefaultCatalogue).Assembly, typeof(IRankingTrainer).Assembly, typeof(IMatcherProvider).Assembly,
        typeof(IDecisionStore).Assembly,
    ];
