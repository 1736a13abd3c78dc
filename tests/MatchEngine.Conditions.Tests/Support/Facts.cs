namespace MatchEngine.Conditions.Tests.Support;

/// <summary>Facts of a test: declarations with values, absent where none is given.</summary>
internal sealed class Facts : IFactReader
{
    private readonly List<FactDeclaration> _declarations = [];
    private readonly List<Value> _values = [];

    public static Facts None => new();

    public ConditionScope Scope => new(_declarations);

    public Facts With(FactDeclaration declaration, Value value = default)
    {
        _declarations.Add(declaration);
        _values.Add(value);
        return this;
    }

    public Facts With(string name, ConditionType type, Value value = default, bool optional = true) =>
        With(new FactDeclaration(name, type, optional), value);

    public Value Read(int fact) => _values[fact];
}
