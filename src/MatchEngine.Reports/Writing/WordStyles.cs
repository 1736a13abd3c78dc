using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MatchEngine.Languages;

namespace MatchEngine.Reports.Writing;

/// <summary>The styles and lists of a Word brief.</summary>
internal static class WordStyles
{
    public const string Ask = "Ask";
    public const string Quiet = "Quiet";
    public const string Small = "Small";
    public const string Numbered = "ListNumber";
    public const string Bulleted = "ListBullet";
    public const string Accent = "1F5F8B";

    private const int NumberedList = 1;
    private const int BulletedList = 2;

    public static Styles Compose(Labels labels) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Microsoft YaHei", ComplexScript = "Arial" },
                new FontSize { Val = "16" },
                new FontSizeComplexScript { Val = "17" },
                new DocumentFormat.OpenXml.Wordprocessing.Languages { Val = Locale(labels), EastAsia = "zh-CN", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "20", Line = "240", LineRule = LineSpacingRuleValues.Auto }))),
        Named("Normal", "Normal", isDefault: true),
        Heading("Heading1", "heading 1", 0, "28", "0", "30"),
        Heading("Heading2", "heading 2", 1, "19", "60", "20"),
        Named(
            Ask,
            "Ask",
            new StyleParagraphProperties(
                new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "EAF2F8" },
                new SpacingBetweenLines { Before = "60", After = "60" }),
            new StyleRunProperties(new Bold(), new BoldComplexScript(), new FontSize { Val = "19" }, new FontSizeComplexScript { Val = "20" })),
        Named(Small, "Small", run: new StyleRunProperties(new FontSize { Val = "14" }, new FontSizeComplexScript { Val = "15" })),
        Named(Numbered, "List Number", Listed(NumberedList)),
        Named(Bulleted, "List Bullet", Listed(BulletedList)),
        Named("Header", "header"),
        Named("Footer", "footer", run: new StyleRunProperties(new Color { Val = "56626D" }, new FontSize { Val = "14" }, new FontSizeComplexScript { Val = "14" })),
        new Style(new StyleName { Val = "Quiet" }, new StyleRunProperties(new Color { Val = "56626D" }, new FontSize { Val = "14" }, new FontSizeComplexScript { Val = "15" }))
        {
            Type = StyleValues.Character,
            StyleId = Quiet,
            CustomStyle = true,
        });

    public static Numbering Numbering() => new(
        Abstract(NumberedList, NumberFormatValues.Decimal, "%1."),
        Abstract(BulletedList, NumberFormatValues.Bullet, "•"),
        new NumberingInstance(new AbstractNumId { Val = NumberedList }) { NumberID = NumberedList },
        new NumberingInstance(new AbstractNumId { Val = BulletedList }) { NumberID = BulletedList });

    private static Style Heading(string id, string name, int level, string size, string before, string after) => Named(
        id,
        name,
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = before, After = after }, new OutlineLevel { Val = level }),
        new StyleRunProperties(new Bold(), new BoldComplexScript(), new Color { Val = Accent }, new FontSize { Val = size }, new FontSizeComplexScript { Val = size }));

    private static Style Named(string id, string name, StyleParagraphProperties? paragraph = null, StyleRunProperties? run = null, bool isDefault = false)
    {
        Style style = new(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
        {
            style.Default = true;
        }
        else
        {
            style.Append(new BasedOn { Val = "Normal" });
        }

        style.Append(new PrimaryStyle());
        style.Append(new OpenXmlElement?[] { paragraph, run }.OfType<OpenXmlElement>());
        return style;
    }

    private static StyleParagraphProperties Listed(int list) => new(
        new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list }),
        new Indentation { Start = "300", Hanging = "300" });

    private static AbstractNum Abstract(int list, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "300", Hanging = "300" }))
        { LevelIndex = 0 })
    { AbstractNumberId = list };

    private static string Locale(Labels labels) => labels.Language switch
    {
        "fr" => "fr-FR",
        "es" => "es-ES",
        "zh" => "zh-CN",
        "ar" => "ar-SA",
        "ru" => "ru-RU",
        _ => "en-GB",
    };
}
