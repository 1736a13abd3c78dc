namespace MatchEngine.Hosting;

/// <summary>Where a service takes its matcher from. Safe for use by many threads.</summary>
public interface IMatcherProvider
{
    /// <summary>
    /// The snapshot in force: rules, catalogue, facts and model that were loaded together. Take it once for each piece of work and keep to it;
    /// a reload puts another in its place and leaves this one as it is. Never blocks once something was loaded, which a host does before it
    /// starts; without a host the first call loads.
    /// </summary>
    /// <exception cref="MatcherLoadException">Nothing was ever loaded, and what is configured can't be.</exception>
    MatcherSnapshot Current { get; }
}
