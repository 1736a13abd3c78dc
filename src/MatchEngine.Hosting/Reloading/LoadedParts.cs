using System.Collections.Immutable;

namespace MatchEngine.Hosting.Reloading;

/// <summary>What a load gave.</summary>
/// <param name="Matcher">The matcher; null where there are faults.</param>
/// <param name="ModelHash">The hash that the model's source told.</param>
/// <param name="Faults">Everything that is wrong.</param>
internal sealed record LoadedParts(Matcher? Matcher, string? ModelHash, ImmutableArray<LoadFault> Faults)
{
    public static LoadedParts Failed(LoadFault fault) => new(null, null, [fault]);
}
