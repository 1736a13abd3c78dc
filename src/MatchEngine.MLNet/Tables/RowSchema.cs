using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace MatchEngine.MLNet.Tables;

/// <summary>The shape of rows: a vector of named features, so that a saved model carries the names.</summary>
internal static class RowSchema
{
    private const string SlotNames = "SlotNames";

    /// <summary>The shape of a table with these features.</summary>
    public static SchemaDefinition Of(ImmutableArray<string> features)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(FeatureRow));
        SchemaDefinition.Column column = schema[nameof(FeatureRow.Features)];
        column.ColumnType = new VectorDataViewType(NumberDataViewType.Single, features.Length);
        VBuffer<ReadOnlyMemory<char>> names = new(features.Length, [.. features.Select(name => name.AsMemory())]);
        column.AddAnnotation(SlotNames, names, new VectorDataViewType(TextDataViewType.Instance, features.Length));
        schema[nameof(FeatureRow.Group)].ColumnType = new KeyDataViewType(typeof(uint), int.MaxValue);
        return schema;
    }

    /// <summary>The names that a table's schema carries; empty where it carries none.</summary>
    public static ImmutableArray<string> FeaturesOf(DataViewSchema schema)
    {
        if (schema.GetColumnOrNull(nameof(FeatureRow.Features)) is not { } column || !column.HasSlotNames())
        {
            return [];
        }

        VBuffer<ReadOnlyMemory<char>> names = default;
        column.GetSlotNames(ref names);
        return [.. names.DenseValues().Select(name => name.ToString())];
    }
}
