using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using MatchEngine.Ranking.Features;
using MatchEngine.Ranking.Trees;

namespace MatchEngine.Ranking;

/// <summary>Reads a ranker: <c>card.json</c>, and the model files that it names.</summary>
public static class RankerReader
{
    /// <summary>The name of the card.</summary>
    public const string CardFile = "card.json";

    private const string TreeFileEnding = ".txt";

    /// <summary>Reads and checks everything; all faults at once.</summary>
    /// <param name="open">Opens a file by its name beside the card; null where there is none. Streams are closed here.</param>
    /// <param name="readers">Read the files of other learners than those that write LightGBM's text format.</param>
    public static RankerOutcome Read(Func<string, Stream?> open, params ImmutableArray<IRankingModelReader> readers)
    {
        ArgumentNullException.ThrowIfNull(open);
        List<string> faults = [];
        Card? card = ReadCard(open, faults);
        List<RankerModel> models = [];
        foreach (CardModel entry in card?.Models ?? [])
        {
            if (ReadModel(open, entry, readers, faults) is { } model)
            {
                models.Add(model);
            }
        }

        return faults.Count == 0 && card is not null
            ? new RankerOutcome(new PartnerRanker(card.Id, models) { LastCutoffLearned = card.LastCutoffLearned }, [])
            : new RankerOutcome(null, [.. faults]);
    }

    /// <summary>Reads the card alone; a model file is read when the first question needs it. For files that were checked when they were made.</summary>
    internal static PartnerRanker ReadTrusted(Func<string, Stream?> open)
    {
        List<string> faults = [];
        if (ReadCard(open, faults) is not { } card || faults.Count > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
        }

        return new PartnerRanker(card.Id, card.Models.Select(entry => KeyValuePair.Create(entry.Role, new Lazy<RankerModel>(() =>
        {
            List<string> found = [];
            return ReadModel(open, entry, [], found) ?? throw new InvalidOperationException(string.Join(Environment.NewLine, found));
        }))))
        {
            LastCutoffLearned = card.LastCutoffLearned,
        };
    }

    private static Card? ReadCard(Func<string, Stream?> open, List<string> faults)
    {
        using Stream? stream = open(CardFile);
        if (stream is null)
        {
            faults.Add($"{CardFile}: there is no such file. A model is a folder with a {CardFile} and the model files that it names.");
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(stream);
            JsonElement root = document.RootElement;
            List<CardModel> models = [];
            foreach (JsonElement model in root.GetProperty("models").EnumerateArray())
            {
                models.Add(ReadEntry(model));
            }

            if (models.Count == 0 || models.Select(model => model.Role).Distinct().Count() != models.Count)
            {
                faults.Add($"{CardFile}: 'models' must name at least one model and no role twice.");
            }

            return new Card($"{root.GetProperty("id").GetString()}@{root.GetProperty("version").GetString()}", LastCutoff(root), models);
        }
        catch (JsonException e)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{CardFile}:{e.LineNumber + 1}:{e.BytePositionInLine + 1}: {e.Message}"));
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            faults.Add($"{CardFile}: {e.Message} The card needs id, version, and models, each with role, file and calibration (from, frequency, count).");
        }

        return null;
    }

    private static int? LastCutoff(JsonElement root) =>
        root.TryGetProperty("data", out JsonElement data) && data.TryGetProperty("lastCutoffLearned", out JsonElement last) ? last.GetInt32() : null;

    private static CardModel ReadEntry(JsonElement model)
    {
        string role = model.GetProperty("role").GetString() ?? "";
        if (!Enum.TryParse(role, out RankerRole known) || !Enum.IsDefined(known))
        {
            throw new FormatException($"'{role}' is no role; the roles are {string.Join(", ", Enum.GetNames<RankerRole>())}.");
        }

        ImmutableArray<CalibrationStep> steps =
        [
            .. model.GetProperty("calibration").EnumerateArray().Select(step => new CalibrationStep(
                step.GetProperty("from").GetDouble(), step.GetProperty("frequency").GetDouble(), step.GetProperty("count").GetInt32())),
        ];
        string learner = model.TryGetProperty("learner", out JsonElement named) ? named.GetString() ?? "" : "";
        return new CardModel(known, model.GetProperty("file").GetString() ?? "", learner, new Calibration(steps));
    }

    private static RankerModel? ReadModel(
        Func<string, Stream?> open, CardModel entry, ImmutableArray<IRankingModelReader> readers, List<string> faults)
    {
        using Stream? stream = open(entry.File);
        if (stream is null)
        {
            faults.Add($"{CardFile}: the model file '{entry.File}' of role {entry.Role} is not there.");
            return null;
        }

        RankingModelOutcome read = ReadFile(stream, entry, readers);
        if (read.Model is not { } model)
        {
            faults.AddRange(read.Faults.Select(fault => $"{entry.File}: {fault}"));
            return null;
        }

        ImmutableArray<string> unknown = RankerModel.UnknownFeatures(model);
        if (!unknown.IsEmpty)
        {
            faults.Add($"{entry.File}: this engine does not know the feature(s) {string.Join(", ", unknown)}. "
                + $"It knows {PairingFeatures.Names.Length}: {string.Join(", ", PairingFeatures.Names)}.");
            return null;
        }

        return new RankerModel(entry.Role, model, entry.Calibration);
    }

    private static RankingModelOutcome ReadFile(Stream stream, CardModel entry, ImmutableArray<IRankingModelReader> readers)
    {
        if (readers.FirstOrDefault(reader => reader.Reads(entry.Learner)) is { } reader)
        {
            return reader.Read(stream);
        }

        if (!entry.File.EndsWith(TreeFileEnding, StringComparison.OrdinalIgnoreCase))
        {
            return new RankingModelOutcome(null, [$"nothing here reads the models of '{entry.Learner}'; LightGBM's text format ({TreeFileEnding}) always is, ML.NET's where it was compiled in (-p:WithMLNet=true)."]);
        }

        ModelParseResult parsed = TreeEnsemble.Parse(stream);
        return parsed.TryGet(out TreeEnsemble? trees)
            ? new RankingModelOutcome(trees, [])
            : new RankingModelOutcome(null, [.. parsed.Faults.Select(fault => fault.ToString())]);
    }

    private sealed record Card(string Id, int? LastCutoffLearned, List<CardModel> Models);

    private sealed record CardModel(RankerRole Role, string File, string Learner, Calibration Calibration);
}
