namespace MatchEngine.Decisions;

/// <summary>What is wrong with a store.</summary>
public enum StoreFault
{
    /// <summary>There is none, and none was to be made.</summary>
    Missing,

    /// <summary>It is something else: no database, or another program's.</summary>
    NotAStore,

    /// <summary>A newer version of the program made it.</summary>
    NewerSchema,

    /// <summary>It can't be opened or written: rights, folder, read-only medium.</summary>
    Unwritable,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>Another program held it for too long.</summary>
    Busy,

    /// <summary>Its content is damaged.</summary>
    Damaged,

    /// <summary>The server does not answer.</summary>
    Unreachable,

    /// <summary>The server refuses the user.</summary>
    Refused,

    /// <summary>Anything else that the database reports.</summary>
    Failed,
}
