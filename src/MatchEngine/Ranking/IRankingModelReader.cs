namespace MatchEngine.Ranking;

/// <summary>Reads the model files of learners, by the learner's name in the card.</summary>
public interface IRankingModelReader
{
    /// <summary>Whether it reads what this learner leaves behind.</summary>
    /// <param name="learner">The name in the card, as <c>lambdamart</c>.</param>
    bool Reads(string learner);

    /// <summary>Reads one model; bad content is a fault, not an exception.</summary>
    /// <param name="stream">The file; left open.</param>
    RankingModelOutcome Read(Stream stream);
}
