using System.Globalization;
using MatchEngine.Comparing;
using MatchEngine.Languages;

namespace MatchEngine.Console.Output;

/// <summary>What moves in a country's list, and how far, in words.</summary>
internal static class MoveWords
{
    public static string Country(CountryImpact country, Labels labels)
    {
        string open = country.OpenBefore == country.OpenAfter
            ? labels.Text("moves.open", ("count", labels.Whole(country.OpenAfter)))
            : labels.Text("moves.open_change", ("before", labels.Whole(country.OpenBefore)), ("after", labels.Whole(country.OpenAfter)));
        string enter = country.Enter.IsEmpty ? "" : labels.Text("moves.enter", ("partners", labels.List(country.Enter)));
        string leave = country.Leave.IsEmpty ? "" : labels.Text("moves.leave", ("partners", labels.List(country.Leave)));
        string order = country.TopChanges && country.Enter.IsEmpty ? labels["moves.order"] : "";
        return $"{open}{enter}{leave}{order}";
    }

    public static string Of(PairingMove move, Labels labels)
    {
        string before = Points(move.ScoreBefore, labels);
        string after = Points(move.ScoreAfter, labels);
        string rank = Place(move.RankAfter, labels);
        string what = move.What switch
        {
            "opens" => labels.Text("moves.opens", ("rank", rank), ("points", after)),
            "closes" => labels.Text("moves.closes", ("rank", Place(move.RankBefore, labels)), ("points", before)),
            _ when move.RankBefore == move.RankAfter && move.ScoreBefore == move.ScoreAfter => labels.Text(
                "moves.interval", ("rank", rank), ("points", after), ("before", Points(move.HighBefore, labels)), ("after", Points(move.HighAfter, labels))),
            _ when move.RankBefore == move.RankAfter => labels.Text("moves.stays", ("rank", rank), ("before", before), ("after", after)),
            _ => labels.Text("moves.moves", ("from", Place(move.RankBefore, labels)), ("rank", rank), ("before", before), ("after", after)),
        };
        string why = move.Causes.IsEmpty ? labels["moves.passed"] : labels.List(move.Causes);
        return $"{move.PartnerName} ({move.Partner}) {what} ({why})";
    }

    private static string Place(int? rank, Labels labels) => rank is { } place ? labels.Whole(place) : labels["moves.no_number"];

    private static string Points(double? points, Labels labels) =>
        points?.ToString("0.0", CultureInfo.InvariantCulture) ?? labels["moves.no_number"];
}
