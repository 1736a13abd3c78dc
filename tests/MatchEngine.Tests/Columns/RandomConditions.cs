using System.Globalization;

namespace MatchEngine.Tests.Columns;

/// <summary>Writes conditions that type-check, mostly, over the facts of <see cref="RandomWorld"/>: every operator, missing facts, and ways to fail.</summary>
internal sealed class RandomConditions(Random random, bool pairing, string? side)
{
    private static readonly string[] Words = ["energy", "trade", "fund", "new", "persistent", "LMC", "MAR", "grant", ""];

    public string Truth(int depth = 4) => depth == 0 ? TruthLeaf() : random.Next(14) switch
    {
        0 or 1 => $"({Truth(depth - 1)} && {Truth(depth - 1)})",
        2 or 3 => $"({Truth(depth - 1)} || {Truth(depth - 1)} || {Truth(depth - 1)})",
        4 => $"!({Truth(depth - 1)})",
        5 => $"({Truth(depth - 1)} ? {Truth(depth - 1)} : {Truth(depth - 1)})",
        6 or 7 => $"({Number(depth - 1)} {Pick("==", "!=", "<", "<=", ">", ">=")} {Number(depth - 1)})",
        8 => $"({Whole(depth - 1)} {Pick("==", "!=", "<", "<=", ">", ">=")} {Whole(depth - 1)})",
        9 => $"({Text(depth - 1)} {Pick("==", "!=", "<")} {Text(depth - 1)})",
        10 => $"({Text(depth - 1)} in {Pick(ListFact(), "['energy', 'fund']", "['a', 'LMC', 'new', 'MAR', 'fund', 'DEU']")})",
        11 => $"{ListFact()}.{Pick("exists", "all", "exists_one")}(x, x == {Text(0)} || {Truth(0)})",
        12 => $"({Whole(depth - 1)} < {Number(depth - 1)})",
        _ => TruthLeaf(),
    };

    /// <summary>A condition that reads the record and the partner, so that recorded partners alone may be able to meet it.</summary>
    public string Recorded(int depth = 2) => depth == 0 ? RecordedLeaf() : random.Next(3) switch
    {
        0 => $"({Recorded(depth - 1)} || {Recorded(depth - 1)})",
        _ => $"({Recorded(depth - 1)} && {Recorded(depth - 1)})",
    };

    /// <summary>A number of the record, scaled by the partner's.</summary>
    public string RecordedNumber() =>
        $"({Pick("link.amount_usd", "link.amount.energy", "link.made")} {Pick("*", "*", "/", "+")} {Pick("partner.share.energy", "partner.grant_share", "partner.made", "2.0")})";

    public string Number(int depth = 3) => depth == 0 ? NumberLeaf() : random.Next(9) switch
    {
        0 or 1 => $"({Number(depth - 1)} {Pick("+", "-", "*", "/")} {Number(depth - 1)})",
        2 => $"(-{Number(depth - 1)})",
        3 => $"({Truth(depth - 1)} ? {Number(depth - 1)} : {Number(depth - 1)})",
        4 => $"double({Whole(depth - 1)})",
        5 => $"double(size([0.1, 0.5, 2.0].filter(x, {Number(depth - 1)} >= x)))",
        6 => $"math.greatest({Number(depth - 1)}, {Number(depth - 1)})",
        _ => NumberLeaf(),
    };

    public string Text(int depth = 2) => depth == 0 ? TextLeaf() : random.Next(5) switch
    {
        0 => $"({Truth(depth - 1)} ? {Text(depth - 1)} : {Text(depth - 1)})",
        1 => $"({Text(depth - 1)} + {Text(0)})",
        _ => TextLeaf(),
    };

    private string Whole(int depth) => depth == 0 ? WholeLeaf() : random.Next(7) switch
    {
        0 => $"({Whole(depth - 1)} {Pick("+", "-", "*", "/", "%")} {Whole(depth - 1)})",
        1 => $"size({ListFact()})",
        2 => $"size([1, 2, 3].filter(x, {Whole(depth - 1)} > x))",
        3 => $"({Truth(depth - 1)} ? {Whole(depth - 1)} : {Whole(depth - 1)})",
        4 => $"int({Number(depth - 1)})",
        _ => WholeLeaf(),
    };

    private string RecordedLeaf() => random.Next(7) switch
    {
        0 => $"{Pick("", "!")}has(link.{Pick("amount.energy", "status", "amount_usd", "made")})",
        1 => $"link.status {Pick("==", "!=")} '{Pick("new", "persistent")}'",
        2 => Pick("partner.south_south", "country.landlocked", "country.percentile.gdp >= 0.5"),
        3 => $"({Pick("0.0", "1.0", "25000.0", "-2.5")} {Pick("<", "<=")} {RecordedNumber()})",
        _ => $"({RecordedNumber()} {Pick(">=", ">", ">=", "<", "!=", "==")} {Pick("0.0", "1.0", "25000.0", "-2.5", "country.percentile.gdp")})",
    };

    private string TruthLeaf() => random.Next(4) switch
    {
        0 => $"has({Pick(Number(0, facts: true), Text(0, facts: true), ListFact(), Fact("bool"))})",
        1 => Pick("true", "false"),
        2 => $"{TextLeaf()}.startsWith('M')",
        _ => Fact("bool"),
    };

    private string NumberLeaf() => random.Next(4) == 0 ? Pick("0.0", "1.0", "0.5", "-2.5", "25000.0", "1e300") : Number(0, facts: true);

    private string WholeLeaf() => random.Next(2) == 0 ? random.Next(-3, 4).ToString(CultureInfo.InvariantCulture) : Fact("int");

    private string TextLeaf() => random.Next(3) == 0 ? $"'{Pick(Words)}'" : Text(0, facts: true);

    private string Number(int depth, bool facts) => facts && depth == 0 ? Fact("double") : Number(depth);

    private string Text(int depth, bool facts) => facts && depth == 0 ? Fact("string") : Text(depth);

    private string ListFact() => Fact("list<string>");

    private string Fact(string type)
    {
        string[] names = [.. RandomWorld.Facts.Where(fact => fact.Type == type && (side is null || fact.Side == side || fact.Side == "run") && (pairing || !fact.IsMadeOfPairings)).Select(fact => fact.Name)];
        return names.Length == 0 ? (type switch { "bool" => "true", "int" => "1", "double" => "1.5", "string" => "'x'", _ => "['x']" }) : Pick(names);
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
