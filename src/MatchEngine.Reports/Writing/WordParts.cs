using System.Globalization;

namespace MatchEngine.Reports.Writing;

/// <summary>The parts of a Word file that name its other parts.</summary>
internal static class WordParts
{
    public const string Relations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    public const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>
        """;

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The relations of the document: its styles, numbering, header, footer and pictures.</summary>
    public static string DocumentRelations(int pictures) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + Relation("rStyles", "styles", "styles.xml") + Relation("rNumbering", "numbering", "numbering.xml") + Relation("rHeader", "header", "header1.xml") + Relation("rFooter", "footer", "footer1.xml")
        + string.Concat(Enumerable.Range(1, pictures).Select(i => Relation(Picture(i), "image", $"media/image{i.ToString(CultureInfo.InvariantCulture)}.png")))
        + "</Relationships>";

    public static string Picture(int number) => $"rPicture{number.ToString(CultureInfo.InvariantCulture)}";

    private static string Relation(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{Office}/{type}\" Target=\"{target}\"/>";
}
