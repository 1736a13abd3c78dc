using System.Collections.Immutable;
using MatchEngine.Languages;

namespace MatchEngine.Reports.Pages;

/// <summary>A brief, ready to be written in any format.</summary>
internal sealed record BriefDocument(string Title, Labels Labels, ImmutableArray<BriefPage> Pages);
