using System.Collections.Immutable;

namespace MatchEngine.Profiles;

/// <summary>The years in which a partner published sector flows; outside of them its zeros say nothing.</summary>
/// <param name="Years">The years with a plausible report, ascending, with the number of countries that had a direct flow.</param>
public sealed record ReportingWindow(ImmutableArray<ReportingYear> Years)
{
    /// <summary>First year with a report, or null.</summary>
    public int? First => Years.IsEmpty ? null : Years[0].Year;

    /// <summary>Last year with a report, or null.</summary>
    public int? Last => Years.IsEmpty ? null : Years[^1].Year;
}
