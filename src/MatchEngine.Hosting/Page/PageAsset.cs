using System.Security.Cryptography;
using MatchEngine.Hosting.Http.Answering;

namespace MatchEngine.Hosting.Page;

/// <summary>The files of the page, carried in the assembly, read when first asked for.</summary>
internal static class PageAsset
{
    private const string Prefix = "page/";
    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>The file that the root shows.</summary>
    public const string Index = "index.html";

    /// <summary>The names of all files, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(PageAsset).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>A file, ready to be sent; its tag is made of its bytes.</summary>
    public static KeptAnswer Read(string name)
    {
        using Stream stream = typeof(PageAsset).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"The file '{name}' of the page is not in the assembly.");
        byte[] body = new byte[stream.Length];
        stream.ReadExactly(body);
        return new KeptAnswer(Convert.ToHexStringLower(SHA256.HashData(body))[..24], MediaTypes[Path.GetExtension(name)], body, null);
    }
}
