using System.Data.Common;

namespace MatchEngine.Decisions.Sql;

/// <summary>Collects the conditions of a question, with their values, so that only what is asked is in it.</summary>
internal sealed class Criteria
{
    private readonly List<string> _conditions = [];
    private readonly List<(string Name, object? Value)> _values = [];

    /// <summary>Adds a condition on a value where the value is given.</summary>
    public Criteria And(string condition, string name, object? value)
    {
        if (value is not null)
        {
            _conditions.Add(condition);
            _values.Add((name, value));
        }

        return this;
    }

    /// <summary>Adds a condition where it is wanted.</summary>
    public Criteria And(bool wanted, string condition)
    {
        if (wanted)
        {
            _conditions.Add(condition);
        }

        return this;
    }

    /// <summary>The command with the conditions between its beginning and its end.</summary>
    public DbCommand Command(DbConnection connection, string begin, string end) => connection.Command(
        null, _conditions.Count == 0 ? $"{begin} {end}" : $"{begin} WHERE {string.Join(" AND ", _conditions)} {end}", [.. _values]);
}
