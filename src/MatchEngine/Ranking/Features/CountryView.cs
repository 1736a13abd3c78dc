using System.Runtime.CompilerServices;
using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>One country and scope as features see them: what all partners' pairings with it share is worked out once.</summary>
internal sealed class CountryView
{
    private const int NearestCountries = 15;
    private const int NearestPartners = 10;

    private readonly double[] _dots;
    private readonly double[] _squares;

    public CountryView(FeatureSource source, int country, int scope)
    {
        Source = source;
        Country = country;
        Scope = scope;
        IsCovered = source.Groups.Covered[country];
        Borders =
        [
            .. source.Catalogue.Countries[country].Borders
                .Select(source.Catalogue.CountryIndex)
                .Where(index => index >= 0 && source.Groups.Covered[index]),
        ];
        int count = source.Catalogue.Countries.Length;
        _dots = new double[count];
        _squares = new double[count];
        for (int other = 0; IsCovered && other < count; other++)
        {
            if (source.Groups.Covered[other] && other != country)
            {
                _dots[other] = source.Similarity.CountryDot(country, other);
                _squares[other] = source.Similarity.CountryDot(other, other);
            }
        }

        _squares[country] = IsCovered ? source.Similarity.CountryDot(country, country) : 0;
        for (int slot = 0; slot < source.Records.Slots; slot++)
        {
            ref readonly PairRecord record = ref source.Records.At(country, slot, scope);
            Partners += record.IsActive5 ? 1 : 0;
            Faded += record.Faded;
            IndustrialFaded += source.Records.At(country, slot, Features.Scope.Industrial).Faded;
        }
    }

    public FeatureSource Source { get; }

    public int Country { get; }

    public int Scope { get; }

    public bool IsCovered { get; }

    /// <summary>Neighbours that sector flows can speak about.</summary>
    public int[] Borders { get; }

    /// <summary>Partners active in the scope.</summary>
    public int Partners { get; }

    public double Faded { get; }

    public double IndustrialFaded { get; }

    /// <summary>What the partners with the most similar portfolios do here: weighted mean of their grades, and how many of them are active.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (double Grade, int Active) SimilarPartners(int slot)
    {
        Span<(double Weight, int Slot)> nearest = stackalloc (double, int)[NearestPartners];
        nearest.Clear();
        for (int other = 0; other < Source.Records.Slots; other++)
        {
            if (other != slot)
            {
                Insert(nearest, Source.Similarity.OfPartners(slot, other, Country), other);
            }
        }

        double weights = 0;
        double sum = 0;
        int active = 0;
        foreach ((double weight, int other) in nearest)
        {
            ref readonly PairRecord record = ref Source.Records.At(Country, other, Scope);
            weights += weight;
            sum += weight * record.Strength;
            active += weight > 0 && record.IsActive5 ? 1 : 0;
        }

        return (weights > 0 ? sum / weights : double.NaN, active);
    }

    /// <summary>What the partner does in countries that receive alike: weighted mean of the ties' strengths.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double SimilarCountries(int slot)
    {
        Span<(double Weight, int Country)> nearest = stackalloc (double, int)[NearestCountries];
        nearest.Clear();
        double own = _squares[Country] - Source.Similarity.CountryDot(Country, Country, slot);
        for (int other = 0; other < _dots.Length; other++)
        {
            if (_dots[other] > 0)
            {
                double dot = _dots[other] - Source.Similarity.CountryDot(Country, other, slot);
                double norms = own * (_squares[other] - Source.Similarity.CountryDot(other, other, slot));
                Insert(nearest, dot > 1e-9 && norms > 1e-9 ? dot / Math.Sqrt(norms) : 0, other);
            }
        }

        double weights = 0;
        double sum = 0;
        foreach ((double weight, int other) in nearest)
        {
            weights += weight;
            sum += weight * Source.Records.At(other, slot, Scope).Strength;
        }

        return weights > 0 ? sum / weights : double.NaN;
    }

    /// <summary>Keeps the heaviest, in falling order; of equals the one that came first.</summary>
    private static void Insert(Span<(double Weight, int Item)> nearest, double weight, int item)
    {
        if (!(weight > nearest[^1].Weight))
        {
            return;
        }

        int at = nearest.Length - 1;
        while (at > 0 && weight > nearest[at - 1].Weight)
        {
            nearest[at] = nearest[at - 1];
            at--;
        }

        nearest[at] = (weight, item);
    }
}
