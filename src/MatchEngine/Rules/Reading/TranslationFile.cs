namespace MatchEngine.Rules.Reading;

/// <summary>
/// A file of translations. An answer in English needs none of its texts, and parsing them takes longer than the answer, so they are read when
/// the first of them is asked for.
/// </summary>
internal sealed class TranslationFile
{
    private TranslationTexts? _texts;

    public TranslationFile(JsonFile file)
    {
        File = file;
        (Language, Digest) = TokenDigest.Of(file.Bytes);
    }

    public JsonFile File { get; }

    /// <summary>Its language; null where the file is broken.</summary>
    public string? Language { get; }

    /// <summary>What it counts for in the revision of the set: the SHA-256 of its tokens.</summary>
    public string Digest { get; }

    /// <summary>Its texts. Two threads may both read them; what they read is the same.</summary>
    public TranslationTexts Texts => _texts ??= TranslationTexts.Read(File, new FaultList());

    /// <summary>Reads the texts and reports what is wrong in them.</summary>
    public TranslationTexts Check(FaultList faults) => _texts = TranslationTexts.Read(File, faults);
}
