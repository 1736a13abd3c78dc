using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MatchEngine.Languages;
using MatchEngine.Matching;
using MatchEngine.Profiles;
using MatchEngine.Ranking.Features;

namespace MatchEngine.Ranking;

/// <summary>
/// Orders partners by models over the feature map: one for each theme's question, one for the country as a whole, one for discoveries, one for
/// countries without a record, one for funds for UNIDO's work. A question whose model is absent is answered by the nearest one.
/// </summary>
public sealed class PartnerRanker : IRanker
{
    /// <summary>The word for a partner that hardly publishes sector flows: none of its likelihoods could ever be checked.</summary>
    private const string NoRecord = "no record";

    private const int PartsShown = 5;
    private const int RecentYears = 3;

    /// <summary>Below this part of the countries a partner serves, and with fewer industrial ones than this, its record is a sliver. Ours.</summary>
    private const double LeastPartOfServed = 0.125;
    private const int LeastIndustrial = 4;

    private static readonly ConditionalWeakTable<Catalogue, PairingFeatures> Maps = [];
    private readonly ImmutableDictionary<RankerRole, Lazy<RankerModel>> _models;

    /// <summary>A ranker of models that are at hand.</summary>
    /// <param name="id">Id and version, as stamps show it.</param>
    /// <param name="models">At most one model a role, at least one in all.</param>
    /// <exception cref="ArgumentException">There is no model, or two for one role.</exception>
    public PartnerRanker(string id, IEnumerable<RankerModel> models)
        : this(id, models.Select(model => KeyValuePair.Create(model.Role, new Lazy<RankerModel>(model))))
    {
    }

    internal PartnerRanker(string id, IEnumerable<KeyValuePair<RankerRole, Lazy<RankerModel>>> models)
    {
        Id = id;
        _models = models.ToImmutableDictionary();
        if (_models.IsEmpty)
        {
            throw new ArgumentException("A ranker needs at least one model.", nameof(models));
        }
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public bool AnswersForUnido => _models.ContainsKey(RankerRole.UnidoFunder);

    /// <summary>The last cutoff that its models learned from, their labels ending two years later; null where the card does not say.</summary>
    public int? LastCutoffLearned { get; init; }

    /// <summary>The roles that have a model.</summary>
    public IEnumerable<RankerRole> Roles => _models.Keys.Order();

    /// <summary>The model for a question about a country.</summary>
    /// <exception cref="ArgumentException">The question is who funds UNIDO's work, and there is no model for it.</exception>
    public RankerModel ModelFor(Catalogue catalogue, int country, RankingQuestion question)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        if (question.ForUnido && !_models.ContainsKey(RankerRole.UnidoFunder))
        {
            throw new ArgumentException($"The ranker {Id} has no model for who funds UNIDO's work; one for who works there says nothing of it.", nameof(question));
        }

        RankerRole main = question.Theme is null ? RankerRole.Country : RankerRole.Theme;
        RankerRole[] wanted = question.ForUnido ? [RankerRole.UnidoFunder, main]
            : catalogue.Countries[country].Coverage != FlowCoverage.Transactions ? [RankerRole.Uncovered, main]
            : question.NewOnly ? [RankerRole.Discovery, main]
            : [main];
        foreach (RankerRole role in wanted.Concat(Enum.GetValues<RankerRole>()))
        {
            if (_models.TryGetValue(role, out Lazy<RankerModel>? model))
            {
                return model.Value;
            }
        }

        throw new InvalidOperationException("A ranker has at least one model.");
    }

    /// <inheritdoc/>
    public double[] Score(Catalogue catalogue, int country, RankingQuestion question)
    {
        RankerModel model = ModelFor(catalogue, country, question);
        int[] partners = [.. Enumerable.Range(0, catalogue.Partners.Length)];
        double[] rows = new double[partners.Length * model.Features.Length];
        MapOf(catalogue).Fill(model.Features, country, ThemeOf(model, question), partners, rows);
        double[] scores = new double[partners.Length];
        model.Learned.ScoreRows(rows, scores);
        foreach (int partner in partners)
        {
            if (!question.ForUnido && !Publishes(catalogue, partner))
            {
                scores[partner] = double.NaN;
            }
        }

        return scores;
    }

    /// <inheritdoc/>
    public Likelihood Explain(Catalogue catalogue, int country, int partner, RankingQuestion question, double percentile, bool parts = true)
    {
        RankerModel model = ModelFor(catalogue, country, question);
        Theme? theme = ThemeOf(model, question);
        double[] row = new double[model.Features.Length];
        MapOf(catalogue).Fill(model.Features, country, theme, [partner], row);
        double score = 0;
        model.Learned.ScoreRows(row, new Span<double>(ref score));
        bool recorded = question.ForUnido || Publishes(catalogue, partner);
        double? frequency = recorded ? model.Calibration.Frequency(score) : null;
        Labels labels = Labels.In(question.Language ?? LanguageCodes.English);
        return new Likelihood
        {
            Score = score,
            Percentile = recorded ? percentile : null,
            Word = recorded ? Calibration.Word(frequency) : NoRecord,
            Frequency = frequency,
            Parts = parts && model.Learned is IAdditiveModel { CanExplain: true } additive ? Parts(model, additive, row, theme, labels) : [],

            // Parts that do not sum to the score would explain something else.
            NoPartsBecause = parts && model.Learned is not IAdditiveModel { CanExplain: true } ? labels["feature.not_additive"] : null,
        };
    }

    /// <summary>The feature map of a catalogue, made once.</summary>
    internal static PairingFeatures MapOf(Catalogue catalogue) => Maps.GetValue(catalogue, key => new PairingFeatures(key));

    /// <summary>
    /// Whether the partner's own record is whole enough to have been learned from: what makes a partner a candidate when the model is judged
    /// (direct flows to two countries in two of the last three years, and in industrial themes in one); and that record must not be a sliver
    /// of the countries it serves, as Japan's is.
    /// </summary>
    private static bool Publishes(Catalogue catalogue, int partner)
    {
        ReportingYear[] recent = [.. catalogue.Partners[partner].Window.Years.Where(year => year.Year > catalogue.Info.FlowsEnd - RecentYears && year.Year <= catalogue.Info.FlowsEnd)];
        int served = catalogue.Partners[partner].CountriesServed?.Value ?? 0;
        return recent.Count(year => year.Recipients >= 2) >= 2
            && recent.Any(year => year.IndustrialRecipients >= 2)
            && (recent.Max(year => year.Recipients) >= served * LeastPartOfServed || recent.Max(year => year.IndustrialRecipients) >= LeastIndustrial);
    }

    private static Theme? ThemeOf(RankerModel model, RankingQuestion question) =>
        model.Role is RankerRole.UnidoFunder or RankerRole.Country ? null : question.Theme;

    private static ImmutableArray<LikelihoodPart> Parts(RankerModel model, IAdditiveModel additive, double[] row, Theme? theme, Labels labels)
    {
        double[] contributions = new double[row.Length + 1];
        additive.Contributions(row, contributions);
        return
        [
            .. Enumerable.Range(0, row.Length)
                .Where(f => Math.Abs(contributions[f]) > 0)
                .OrderByDescending(f => Math.Abs(contributions[f]))
                .ThenBy(f => f)
                .Take(PartsShown)
                .Select(f => new LikelihoodPart(
                    model.Features[f].Name,
                    double.IsNaN(row[f]) ? null : row[f],
                    contributions[f],
                    FeatureWords.Of(model.Features[f], row[f], theme, labels))),
        ];
    }
}
