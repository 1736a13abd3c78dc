using System.Collections.Immutable;
using MatchEngine.Catalogue;
using MatchEngine.Training.Tables;

namespace MatchEngine.Console.Loading;

/// <summary>Reads a file of decisions to learn from; all that is wrong with it ends the verb.</summary>
internal static class LabelFiles
{
    public static ImmutableArray<DecisionLabel> Load(string path, Profiles.Catalogue catalogue)
    {
        if (!File.Exists(path))
        {
            throw UserException.WrongUse($"matchengine: there is no file '{path}' (--decisions). 'matchengine decisions export --out {path}' writes one.");
        }

        (ImmutableArray<DecisionLabel> labels, IReadOnlyList<CatalogueFault> faults) = LabelReader.Read(path, File.OpenRead(path), catalogue);
        return faults.Count == 0 ? labels : throw UserException.WrongUse([.. Catalogues.Lines(faults), $"matchengine: the decisions in '{path}' can't be used (--decisions)."]);
    }
}
