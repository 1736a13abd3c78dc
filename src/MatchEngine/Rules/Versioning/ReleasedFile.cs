namespace MatchEngine.Rules.Versioning;

/// <summary>A file of a release.</summary>
/// <param name="Path">Its path relative to the folder of the release, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ReleasedFile(string Path, byte[] Content);
