using MatchEngine.Console.Output.Pages;
using MatchEngine.Explaining;
using MatchEngine.Languages;
using MatchEngine.Matching;

namespace MatchEngine.Console.Output;

/// <summary>What was decided and noted of a pairing.</summary>
internal static class WhyDecided
{
    public static void Write(PairingMemory? memory, Labels labels, IPage page)
    {
        if (memory is null or { Decisions.IsEmpty: true, Notes.IsEmpty: true })
        {
            return;
        }

        if (!memory.Decisions.IsEmpty)
        {
            page.Heading(labels["memory.decided"]);
            foreach (DecisionLine decision in memory.Decisions)
            {
                page.Item(Mark.Dot, Run.Strong($"{decision.Id} "), MemoryWords.Sentence(decision, labels));
            }
        }

        NoteOutput.List(memory.Notes, labels, page);
    }
}
