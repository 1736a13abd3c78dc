using MatchEngine.Profiles;

namespace MatchEngine.Planning.Giving;

/// <summary>Finds which part of a partner's aid goes to the themes asked for: by its own flows, else by those of its kind, else by everybody's.</summary>
internal sealed class AidShares(Catalogue catalogue, Theme? theme)
{
    /// <summary>How many partners make a kind's share.</summary>
    private const int EnoughOfKind = 3;

    private readonly ILookup<PartnerKind, double> _byKind = catalogue.Partners
        .Select(partner => (partner.Kind, Share: Of(partner.Portfolio, theme)))
        .Where(pair => pair.Share is not null)
        .ToLookup(pair => pair.Kind, pair => pair.Share!.Value);

    /// <summary>The share; null where nothing tells it.</summary>
    public AidShare? Of(PartnerProfile partner)
    {
        if (Of(partner.Portfolio, theme) is { } own)
        {
            return new AidShare(own, ShareOrigin.Own);
        }

        double[] kind = [.. _byKind[partner.Kind].Order()];
        return kind.Length >= EnoughOfKind ? new AidShare(kind.Average(), ShareOrigin.Kind)
            : Of(catalogue.World, theme) is { } world ? new AidShare(world, ShareOrigin.World)
            : null;
    }

    private static double? Of(Portfolio? portfolio, Theme? theme)
    {
        if (portfolio is null || portfolio.Themes.IsEmpty)
        {
            return null;
        }

        return theme is { } one
            ? Portfolio.Of(portfolio.Themes, one.Code())
            : Themes.Industrial.Sum(industrial => Portfolio.Of(portfolio.Themes, industrial.Code()) ?? 0);
    }
}
