using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using MatchEngine.Reports.Charts;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace MatchEngine.Reports.Writing;

/// <summary>The pictures of a document, in order.</summary>
internal sealed class WordPictures
{
    private const long EmuPerMillimetre = 36000;

    public List<byte[]> Files { get; } = [];

    /// <summary>Places a picture in a line of text.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="millimetres">How wide it stands.</param>
    /// <param name="words">What it shows.</param>
    public Run Place(ChartPicture picture, int millimetres, string words)
    {
        Files.Add(picture.Png());
        uint number = (uint)Files.Count;
        long wide = millimetres * EmuPerMillimetre;
        long tall = wide * picture.Height / picture.Width;
        string name = $"chart{number.ToString(CultureInfo.InvariantCulture)}";
        P.Picture shown = new(
            new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = number, Name = name }, new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = WordParts.Picture((int)number) }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = wide, Cy = tall }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return new Run(new Drawing(new W.Inline(
            new W.Extent { Cx = wide, Cy = tall },
            new W.DocProperties { Id = number, Name = name, Description = words },
            new A.Graphic(new A.GraphicData(shown) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }
}
