using System.Collections.Immutable;
using MatchEngine.MLNet.Tables;
using MatchEngine.Ranking;
using Microsoft.ML;

namespace MatchEngine.MLNet;

/// <summary>Reads what <see cref="MlNetTrainer"/> left behind.</summary>
public sealed class MlNetModelReader : IRankingModelReader
{
    /// <inheritdoc/>
    public bool Reads(string learner) => learner is MlNetTrainer.LightGbmName or MlNetTrainer.FastTreeName;

    /// <inheritdoc/>
    public RankingModelOutcome Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream file = new();
        stream.CopyTo(file);
        file.Position = 0;
        MLContext context = new();
        ITransformer transformer;
        DataViewSchema schema;
        try
        {
            transformer = context.Model.Load(file, out schema);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // ML.NET throws whatever its own reading runs into; each of them means that the file is none of its models.
            return Refused($"this is no model that ML.NET can load: {e.Message}");
        }

        ImmutableArray<string> features = RowSchema.FeaturesOf(schema);
        if (features.IsEmpty)
        {
            return Refused("the model does not name its features (slot names of a column 'Features'); models that MatchEngine saved do.");
        }

        MlNetModel model = new(context, transformer, features);
        return model.CanRank ? new RankingModelOutcome(model, []) : Refused("the model holds no trees that rank.");
    }

    private static RankingModelOutcome Refused(string fault) => new(null, [fault]);
}
