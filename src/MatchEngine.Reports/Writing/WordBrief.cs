using DocumentFormat.OpenXml;
using MatchEngine.Reports.Pages;

namespace MatchEngine.Reports.Writing;

/// <summary>Writes a brief as a Word document: A4, styles, real tables, pictures with text, from right to left where the language is.</summary>
internal static class WordBrief
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    public static void Write(Stream stream, BriefDocument document)
    {
        WordPictures pictures = new();
        WordBody body = new(document, pictures);
        string content = body.Compose().OuterXml;
        using StableZip zip = new(stream);
        zip.Add("[Content_Types].xml", WordParts.ContentTypes);
        zip.Add("_rels/.rels", WordParts.Relations);
        zip.Add("word/document.xml", Declaration + content);
        zip.Add("word/_rels/document.xml.rels", WordParts.DocumentRelations(pictures.Files.Count));
        Add(zip, "word/styles.xml", WordStyles.Compose(document.Labels));
        Add(zip, "word/numbering.xml", WordStyles.Numbering());
        Add(zip, "word/header1.xml", body.Header());
        Add(zip, "word/footer1.xml", body.Footer());
        for (int i = 0; i < pictures.Files.Count; i++)
        {
            zip.Add($"word/media/image{i + 1}.png", pictures.Files[i]);
        }
    }

    private static void Add(StableZip zip, string name, OpenXmlElement content) => zip.Add(name, Declaration + content.OuterXml);
}
