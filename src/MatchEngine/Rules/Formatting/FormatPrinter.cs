using System.Text;

namespace MatchEngine.Rules.Formatting;

/// <summary>Writes the canonical layout: two spaces a level, one space behind colon and comma, at most one empty line, a line feed at the end.</summary>
internal sealed class FormatPrinter
{
    /// <summary>The file itself, its list of items, and a rule in the list each take lines of their own however they were written.</summary>
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "\"rules\"", "\"facts\"", "\"scenarios\"", "\"documents\"" };

    private readonly StringBuilder _text = new();

    public static string Print(List<FormatComment> before, FormatNode root, List<FormatComment> after)
    {
        Break(root);
        FormatPrinter printer = new();
        foreach (FormatComment comment in before)
        {
            printer._text.Append(comment.Text).Append('\n');
        }

        printer.Value(root, 0);
        printer._text.Append('\n');
        foreach (FormatComment comment in after)
        {
            printer._text.Append(comment.Text).Append('\n');
        }

        return printer._text.ToString();
    }

    private static void Break(FormatNode root)
    {
        root.IsBroken = root.Items.Count > 0;
        foreach (FormatItem list in root.Items.Where(item => item.Name is { } name && Lists.Contains(name) && item.Value is { IsContainer: true, IsObject: false }))
        {
            bool objects = list.Value.Items.Exists(item => item.Value.IsObject);
            list.Value.IsBroken |= objects;
            foreach (FormatItem rule in list.Value.Items.Where(_ => list.Name == "\"rules\""))
            {
                rule.Value.IsBroken |= rule.Value.Items.Count > 0;
            }
        }
    }

    private void Value(FormatNode node, int depth)
    {
        if (!node.IsContainer)
        {
            _text.Append(node.Raw);
        }
        else if (node.NeedsLines)
        {
            Lines(node, depth);
        }
        else
        {
            OneLine(node, depth);
        }
    }

    private void OneLine(FormatNode node, int depth)
    {
        if (node.Items.Count == 0)
        {
            _text.Append(node.IsObject ? "{}" : "[]");
            return;
        }

        _text.Append(node.IsObject ? "{ " : "[");
        for (int i = 0; i < node.Items.Count; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            Item(node.Items[i], depth);
        }

        _text.Append(node.IsObject ? " }" : "]");
    }

    private void Lines(FormatNode node, int depth)
    {
        _text.Append(node.IsObject ? '{' : '[');
        bool first = true;
        foreach (FormatItem item in node.Items)
        {
            Comments(item.Leading, depth + 1, first);
            NewLine(item.BlankBefore && !(first && item.Leading.Count == 0), depth + 1);
            Item(item, depth + 1);
            if (!ReferenceEquals(item, node.Items[^1]))
            {
                _text.Append(',');
            }

            if (item.Trailing is { } trailing)
            {
                _text.Append(' ').Append(trailing);
            }

            first = false;
        }

        Comments(node.Last, depth + 1, first);
        NewLine(false, depth);
        _text.Append(node.IsObject ? '}' : ']');
    }

    private void Comments(List<FormatComment> comments, int depth, bool first)
    {
        for (int i = 0; i < comments.Count; i++)
        {
            NewLine(comments[i].BlankBefore && !(first && i == 0), depth);
            _text.Append(comments[i].Text);
        }
    }

    private void Item(FormatItem item, int depth)
    {
        if (item.Name is { } name)
        {
            _text.Append(name).Append(": ");
        }

        Value(item.Value, depth);
    }

    private void NewLine(bool blank, int depth) => _text.Append(blank ? "\n\n" : "\n").Append(' ', depth * 2);
}
