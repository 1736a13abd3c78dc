namespace MatchEngine.Hosting.Http.Documents;

/// <summary>A rule set that can be asked for.</summary>
/// <param name="Name">The name to ask by: <c>current</c>, or <c>id@version</c> of a released one.</param>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">The day of the version.</param>
/// <param name="Rules">How many rules it has.</param>
internal sealed record RuleSetLine(string Name, string Id, string Version, string Revision, string Title, DateOnly Date, int Rules);
