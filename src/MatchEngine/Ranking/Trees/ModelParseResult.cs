using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MatchEngine.Ranking.Trees;

/// <summary>What reading a model file came to: an ensemble, or every fault that was found.</summary>
public sealed class ModelParseResult
{
    private readonly TreeEnsemble? _ensemble;

    internal ModelParseResult(TreeEnsemble ensemble)
    {
        _ensemble = ensemble;
        Faults = [];
    }

    internal ModelParseResult(ImmutableArray<ModelFault> faults) => Faults = faults;

    /// <summary>Whether there is an ensemble.</summary>
    public bool Succeeded => _ensemble is not null;

    /// <summary>Why the file was refused, in file order; empty on success, never empty on failure.</summary>
    public ImmutableArray<ModelFault> Faults { get; }

    /// <summary>The ensemble.</summary>
    /// <exception cref="InvalidOperationException">The file was refused; the message holds the faults.</exception>
    public TreeEnsemble Ensemble => _ensemble
        ?? throw new InvalidOperationException($"The model file was refused: {string.Join("; ", Faults)}");

    /// <summary>The ensemble, if there is one.</summary>
    public bool TryGet([NotNullWhen(true)] out TreeEnsemble? ensemble)
    {
        ensemble = _ensemble;
        return ensemble is not null;
    }
}
