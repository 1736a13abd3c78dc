using System.Runtime.CompilerServices;
using MatchEngine.Profiles;

namespace MatchEngine.Ranking.Features;

/// <summary>
/// Partners whose portfolios are alike and countries that receive alike: cosines over the strengths of ties by country, partner and
/// industrial theme. What is asked about is left out of its own evidence.
/// </summary>
internal sealed class Similarity
{
    private const int ThemeCount = (int)Theme.Circular;
    private readonly int _countries;
    private readonly int _slots;
    private readonly float[] _strengths;
    private readonly double[] _partnerDots;
    private readonly double[] _partnerNorms;

    public Similarity(Catalogue catalogue, PairRecords records)
    {
        _countries = catalogue.Countries.Length;
        _slots = records.Slots;
        _strengths = new float[_countries * _slots * ThemeCount];
        for (int country = 0; country < _countries; country++)
        {
            for (int slot = 0; slot < _slots; slot++)
            {
                for (int theme = 0; theme < ThemeCount; theme++)
                {
                    _strengths[Index(country, slot) + theme] = records.At(country, slot, theme).Strength;
                }
            }
        }

        _partnerDots = new double[_slots * _slots];
        _partnerNorms = new double[_slots];
        for (int country = 0; country < _countries; country++)
        {
            AddDots(country);
        }

        for (int slot = 0; slot < _slots; slot++)
        {
            _partnerNorms[slot] = _partnerDots[(slot * _slots) + slot];
        }
    }

    /// <summary>How alike the portfolios of two partners are, one country left out: 0 to 1.</summary>
    public double OfPartners(int left, int right, int without)
    {
        double dot = _partnerDots[(Math.Min(left, right) * _slots) + Math.Max(left, right)] - Dot(Tie(without, left), Tie(without, right));
        double norms = (_partnerNorms[left] - Square(Tie(without, left))) * (_partnerNorms[right] - Square(Tie(without, right)));
        return dot > 1e-9 && norms > 1e-9 ? dot / Math.Sqrt(norms) : 0;
    }

    /// <summary>Dot products of a country's receipts with every country's, and of each partner's part in them.</summary>
    public double CountryDot(int left, int right) => Dot(Receipts(left), Receipts(right));

    /// <summary>The part of one partner in the dot product of two countries.</summary>
    public double CountryDot(int left, int right, int slot) => Dot(Tie(left, slot), Tie(right, slot));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    private static double Square(ReadOnlySpan<float> values) => Dot(values, values);

    private int Index(int country, int slot) => ((country * _slots) + slot) * ThemeCount;

    private ReadOnlySpan<float> Tie(int country, int slot) => _strengths.AsSpan(Index(country, slot), ThemeCount);

    private ReadOnlySpan<float> Receipts(int country) => _strengths.AsSpan(Index(country, 0), _slots * ThemeCount);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddDots(int country)
    {
        int[] present = [.. Enumerable.Range(0, _slots).Where(slot => Square(Tie(country, slot)) > 0)];
        for (int i = 0; i < present.Length; i++)
        {
            for (int j = i; j < present.Length; j++)
            {
                _partnerDots[(present[i] * _slots) + present[j]] += Dot(Tie(country, present[i]), Tie(country, present[j]));
            }
        }
    }
}
