using MatchEngine.Comparing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>Writes an answer before and after some facts are set.</summary>
internal static class WhatIfOutput
{
    private const int MovesShown = 12;

    public static void Write(WhatIfAnswer answer, Labels labels, Terminal terminal)
    {
        TextPage page = new(terminal);
        string about = answer.Partner is { } partner
            ? labels.Text("whynot.title", ("partner", Words.Named(partner)), ("country", Words.Country(answer.Country, labels)))
            : labels.Text("suggest.partners_for", ("country", Words.Country(answer.Country, labels)));
        page.Title(labels.Text("whatif.title", ("about", about)));
        foreach (FactChange change in answer.Changes)
        {
            page.Item(Mark.Dot, Run.Strong(change.Fact), $": {labels.Text("whatif.becomes", ("before", change.Before), ("after", change.After))}");
        }

        if (answer.Before is { } before && answer.After is { } after)
        {
            page.Heading(labels["whatif.pairing"]);
            page.Item(Mark.Dot, labels.Text("whatif.before", ("state", State(before, labels))));
            page.Item(Mark.Dot, labels.Text("whatif.after", ("state", State(after, labels))));
            foreach (RuleShift shift in answer.Rules)
            {
                string points = shift.PointsBefore == shift.PointsAfter ? "" : labels.Text("whatif.points", ("before", Words.Points(shift.PointsBefore)), ("after", Words.Points(shift.PointsAfter)));
                string outcome = shift.Before == shift.After
                    ? labels.Of(shift.After)
                    : labels.Text("whatif.becomes", ("before", labels.Of(shift.Before)), ("after", labels.Of(shift.After)));
                page.Item(Mark.Dot, Run.Strong(shift.Rule), $" {shift.Title}: {outcome}{points}. {shift.Sentence}");
            }
        }

        page.Heading(labels["whatif.list"]);
        if (answer.Moves is not { } moves)
        {
            page.Paragraph(labels["whatif.nothing"]);
        }
        else
        {
            page.Paragraph($"{MoveWords.Country(moves, labels)}.");
            foreach (PairingMove move in moves.Moves.Where(move => !move.Causes.IsEmpty).Take(MovesShown))
            {
                page.Item(Mark.Dot, MoveWords.Of(move, labels));
            }
        }

        page.Gap();
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp, labels)));
    }

    private static string State(PairingState state, Labels labels)
    {
        if (state.Rank is not { } rank)
        {
            return labels.Text("whatif.closed_by", ("rules", labels.List(state.Closed.Select(gate => gate.Rule))));
        }

        return labels.Text("whatif.place", ("rank", labels.Whole(rank)), ("open", labels.Whole(state.Open)), ("points", Words.Range(state.Score, state.ScoreHigh, labels)));
    }
}
