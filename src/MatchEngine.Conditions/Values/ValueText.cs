using System.Text;

namespace MatchEngine.Conditions.Values;

/// <summary>Values as the language writes them.</summary>
internal static class ValueText
{
    /// <summary>Characters after which a long value is cut off; only messages and traces show values, never the canonical form.</summary>
    private const int Enough = 2_000;

    public static string Of(in Value value)
    {
        StringBuilder text = new();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Absent:
                text.Append("absent");
                break;
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.Bool:
                text.Append(value.IsTrue ? "true" : "false");
                break;
            case ValueKind.Int:
                text.Append(value.Bits);
                break;
            case ValueKind.Double:
                text.Append(DoubleText.Literal(value.Number));
                break;
            case ValueKind.String:
                StringText.AppendQuoted(text, value.Text);
                break;
            case ValueKind.List:
                AppendList(text, value.Items);
                break;
            case ValueKind.Map:
                AppendMap(text, value.Entries);
                break;
            case ValueKind.Unknown:
                text.Append("unknown(").AppendJoin(", ", value.MissingFacts).Append(')');
                break;
            default:
                text.Append("error(").Append(value.ErrorMessage).Append(')');
                break;
        }
    }

    private static void AppendList(StringBuilder text, ListValue list)
    {
        text.Append('[');
        for (int i = 0; i < list.Items.Length; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            if (text.Length > Enough)
            {
                text.Append("...");
                break;
            }

            Append(text, list.Items[i]);
        }

        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, MapValue map)
    {
        text.Append('{');
        for (int i = 0; i < map.Entries.Length; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            if (text.Length > Enough)
            {
                text.Append("...");
                break;
            }

            Append(text, map.Entries[i].Key);
            text.Append(": ");
            Append(text, map.Entries[i].Value);
        }

        text.Append('}');
    }
}
