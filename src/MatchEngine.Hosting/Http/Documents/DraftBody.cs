using System.Text.Json;

namespace MatchEngine.Hosting.Http.Documents;

/// <summary>A draft of a rule set: the files that differ from those of another.</summary>
/// <param name="Files">Files by their path relative to <c>ruleset.json</c>; each a JSON object, or a text that is one, so that places in it count as in the file.</param>
/// <param name="Base">The rule set that gives all other files, and that the draft is compared with: <c>current</c>, or one such as <c>mic-partnership@1.0.0</c>.</param>
internal sealed record DraftBody(Dictionary<string, JsonElement> Files, string Base = "current");
