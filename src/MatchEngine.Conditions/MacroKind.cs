namespace MatchEngine.Conditions;

/// <summary>The macros that go over the elements of a list or the keys of a map.</summary>
public enum MacroKind
{
    /// <summary><c>e.all(x, p)</c>: every element fulfils p.</summary>
    All,

    /// <summary><c>e.exists(x, p)</c>: at least one does.</summary>
    Exists,

    /// <summary><c>e.exists_one(x, p)</c>: exactly one does.</summary>
    ExistsOne,

    /// <summary><c>e.filter(x, p)</c>: those that do.</summary>
    Filter,

    /// <summary><c>e.map(x, t)</c> or <c>e.map(x, p, t)</c>: t of every element, or of those that fulfil p.</summary>
    Map,
}
