namespace MatchEngine.Catalogue.Packing;

/// <summary>The content of a packed catalogue does not follow its format. Becomes a fault before it leaves the room.</summary>
internal sealed class PayloadException(string message) : Exception(message)
{
    public static PayloadException At(int position, string what) => new($"At byte {position} of the content, {what}.");
}
