using System.Globalization;

namespace MatchEngine.Conditions.Checking;

/// <summary>Compares written values with what the dictionary says a fact can be.</summary>
internal sealed partial class Binder
{
    /// <summary>The fact whose values, or whose elements, a node gives; null when they do not come from one fact unchanged.</summary>
    private FactDeclaration? DomainOf(Node node) => node switch
    {
        FactNode fact => _scope[fact.Fact],
        VariableNode variable => _locals[variable.Level].Domain,
        IndexNode { Operand.Type.Kind: TypeKind.List } index => DomainOf(index.Operand),
        MacroNode { Macro: MacroKind.Filter } filter => DomainOf(filter.Range),
        _ => null,
    };

    private void CheckDomains(Node left, Node right)
    {
        CheckRange(left, right);
        CheckRange(right, left);
        CheckAllowed(left, right);
        CheckAllowed(right, left);
        if (left is ListNode || right is ListNode)
        {
            CheckElements(left, right);
            CheckElements(right, left);
        }
    }

    /// <summary>Checks <c>fact in [...]</c> and <c>'value' in fact</c>.</summary>
    private void CheckMembership(Node left, Node right)
    {
        CheckElements(left, right);
        CheckAllowed(right, left);
        CheckRange(right, left);
    }

    private void CheckElements(Node fact, Node list)
    {
        if (list is not ListNode written)
        {
            return;
        }

        foreach (Node element in written.Elements)
        {
            CheckAllowed(fact, element);
            CheckRange(fact, element);
        }
    }

    private void CheckAllowed(Node fact, Node literal)
    {
        if (literal is not LiteralNode { Value.Kind: ValueKind.String } written
            || DomainOf(fact) is not { Allowed.Length: > 0 } domain
            || domain.Allowed.Contains(written.Value.Text))
        {
            return;
        }

        Error(
            Codes.NotAllowed,
            written.Span,
            $"'{domain.Name}' is never {written}.",
            Suggestions.Among(written.Value.Text, domain.Allowed) ?? $"Its values are {ListOf(domain)}.");
    }

    private void CheckRange(Node fact, Node literal)
    {
        if (literal is not LiteralNode { Value.IsNumeric: true } written
            || DomainOf(fact) is not { } domain
            || (written.Value.Numeric >= (domain.Minimum ?? double.NegativeInfinity)
                && written.Value.Numeric <= (domain.Maximum ?? double.PositiveInfinity)))
        {
            return;
        }

        double number = written.Value.Numeric;
        string unit = domain.Unit is null ? string.Empty : $" {domain.Unit}";
        string range = (domain.Minimum, domain.Maximum) switch
        {
            ({ } least, { } most) => $"{Show(least)}..{Show(most)}{unit}",
            ({ } least, null) => $"{Show(least)}{unit} or more",
            (_, { } most) => $"{Show(most)}{unit} or less",
            _ => "empty",
        };
        bool share = domain is { Minimum: >= 0, Maximum: 1 } && number is > 1 and <= 100;
        Error(
            Codes.OutOfRange,
            written.Span,
            $"'{domain.Name}' is compared with {written}, but the range is {range}.",
            share ? $"Write {Show(Math.Round(number / 100, 6))}{(number == 100 ? ".0" : string.Empty)}." : null);
    }

    private static string Show(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string ListOf(FactDeclaration domain)
    {
        const int Shown = 12;
        string list = string.Join(", ", domain.Allowed.Take(Shown).Select(value => $"'{value}'"));
        return domain.Allowed.Length > Shown ? $"{list}, ... ({domain.Allowed.Length} in all)" : list;
    }
}
