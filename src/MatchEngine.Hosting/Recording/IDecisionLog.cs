namespace MatchEngine.Hosting.Recording;

/// <summary>Where answered questions are recorded. Register one of your own, or several; each gets every record. Implementations are thread-safe.</summary>
public interface IDecisionLog
{
    /// <summary>Takes a record. Called in the course of answering: it returns at once, does the slow part elsewhere, and does not throw.</summary>
    /// <param name="record">The record.</param>
    void Record(DecisionRecord record);
}
