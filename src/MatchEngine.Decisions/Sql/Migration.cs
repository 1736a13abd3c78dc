namespace MatchEngine.Decisions.Sql;

/// <summary>One step of the schema. Once released it never changes: a later step mends it.</summary>
/// <param name="Version">The version of the schema that it leads to.</param>
/// <param name="Name">What it adds.</param>
/// <param name="Statements">Its statements, with the words of <see cref="IDialect.Render"/>.</param>
internal sealed record Migration(int Version, string Name, params string[] Statements);
