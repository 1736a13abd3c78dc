using System.Collections.Immutable;
using MatchEngine.Facts;
using MatchEngine.Hosting.Files;
using MatchEngine.Rules;

namespace MatchEngine.Console.Loading;

/// <summary>Reads the officer's files of facts; all their faults are told at once.</summary>
internal static class Overlays
{
    public static FactOverlay Load(IReadOnlyList<string> paths, RuleSet rules, Profiles.Catalogue catalogue) =>
        paths.Count == 0 ? FactOverlay.Empty : Read(paths, rules, catalogue);

    /// <summary>Apart, so that a run that names none loads nothing of the library that reads files.</summary>
    private static FactOverlay Read(IReadOnlyList<string> paths, RuleSet rules, Profiles.Catalogue catalogue)
    {
        string[] absent =
        [
            .. paths.Where(path => !File.Exists(path))
                .Select(path => $"matchengine: {(Directory.Exists(path) ? $"'{path}' is a folder" : $"there is no file '{path}'")} (--facts). Name a JSON file of facts."),
        ];
        (FactOverlay? overlay, ImmutableArray<string> faults) = FactFiles.Read([.. paths.Where(File.Exists)], rules, catalogue);
        return absent.Length == 0 && overlay is not null ? overlay : throw UserException.WrongUse([.. absent, .. faults]);
    }
}
