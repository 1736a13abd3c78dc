namespace MatchEngine.Decisions.Tests.Support;

/// <summary>The kinds of database that a store can be in; every test of stores runs on each.</summary>
public enum StoreKind
{
    Sqlite,
    Postgres,
}
