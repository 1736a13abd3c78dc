using MatchEngine.Facts;
using MatchEngine.Matching;

namespace MatchEngine.Hosting.Reloading;

/// <summary>Tells what a matcher stands on.</summary>
internal static class Identities
{
    public static MatcherIdentity Of(Matcher matcher, string? modelHash)
    {
        Stamp stamp = matcher.Stamp;
        return new MatcherIdentity
        {
            RuleSet = stamp.RuleSet,
            RuleSetVersion = stamp.RuleSetVersion,
            RuleSetRevision = stamp.RuleSetRevision,
            Catalogue = stamp.Catalogue,
            CatalogueDate = stamp.CatalogueDate,
            CatalogueHash = stamp.CatalogueHash,
            Model = stamp.Model,
            ModelHash = stamp.Model is null ? null : modelHash,
            FactsHash = matcher.Overlay.Facts.IsEmpty ? null : OverlayWriter.Hash(matcher.Overlay),
            Engine = stamp.Engine,
        };
    }
}
