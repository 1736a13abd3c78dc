using MatchEngine.Comparing;
using MatchEngine.Console.Output.Pages;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>Writes an answer before and after some facts are set.</summary>
internal static class WhatIfOutput
{
    private const int MovesShown = 12;

    public static void Write(WhatIfAnswer answer, Terminal terminal)
    {
        TextPage page = new(terminal);
        string about = answer.Partner is { } partner ? $"{partner.Name} ({partner.Id}) for {Words.Country(answer.Country)}" : $"Partners for {Words.Country(answer.Country)}";
        page.Title($"What if: {about}");
        foreach (FactChange change in answer.Changes)
        {
            page.Item(Mark.Dot, Run.Strong(change.Fact), $": {change.Before} becomes {change.After}");
        }

        if (answer.Before is { } before && answer.After is { } after)
        {
            page.Heading("The pairing");
            page.Item(Mark.Dot, $"before: {State(before)}");
            page.Item(Mark.Dot, $"after: {State(after)}");
            foreach (RuleShift shift in answer.Rules)
            {
                string points = shift.PointsBefore == shift.PointsAfter ? "" : $", {Words.Points(shift.PointsBefore)} points become {Words.Points(shift.PointsAfter)}";
                string outcome = shift.Before == shift.After ? Outcome(shift.After) : $"{Outcome(shift.Before)} becomes {Outcome(shift.After)}";
                page.Item(Mark.Dot, Run.Strong(shift.Rule), $" {shift.Title}: {outcome}{points}. {shift.Sentence}");
            }
        }

        page.Heading("The country's list");
        if (answer.Moves is not { } moves)
        {
            page.Paragraph("Nothing moves.");
        }
        else
        {
            page.Paragraph($"{ImpactOutput.Country(moves)}.");
            foreach (PairingMove move in moves.Moves.Where(move => !move.Causes.IsEmpty).Take(MovesShown))
            {
                page.Item(Mark.Dot, ImpactOutput.Move(move));
            }
        }

        page.Gap();
        page.Paragraph(Run.Dim(Words.Stamp(answer.Stamp)));
    }

    private static string State(PairingState state) => state.Rank is { } rank
        ? $"place {rank} of {state.Open}, {Words.Points(state.Score)}{(state.ScoreHigh > state.Score ? $" to {Words.Points(state.ScoreHigh)}" : "")} points"
        : $"closed by {string.Join(", ", state.Closed.Select(gate => gate.Rule))}";

    private static string Outcome(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Met => "met",
        RuleOutcome.NotMet => "not met",
        RuleOutcome.CannotTell => "cannot tell",
        _ => "not in force",
    };
}
