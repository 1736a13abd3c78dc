using MatchEngine.Hosting.Recording;

namespace MatchEngine.Hosting;

/// <summary>
/// What a service matches with. Everything left out is what the library carries along. Bound from configuration by
/// <see cref="MatchEngineServices"/>, checked when the host starts: all that is wrong at once, each with key, value, and what to do.
/// </summary>
public sealed class MatchEngineOptions
{
    /// <summary>The section of the configuration that is bound where none is given.</summary>
    public const string Section = "MatchEngine";

    /// <summary>
    /// A folder that relative paths of <see cref="Rules"/>, <see cref="Catalogue"/>, <see cref="Model"/> and <see cref="Facts"/> start from; null:
    /// the working folder. It may be a link to the version in force: turn the link, and all parts change together.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>A folder with a <c>ruleset.json</c>, or <c>id</c> or <c>id@version</c> of a rule set that is carried along; null: the default.</summary>
    public string? Rules { get; set; }

    /// <summary>A folder or a packed file; null: the catalogue that is carried along.</summary>
    public string? Catalogue { get; set; }

    /// <summary>A folder with a <c>card.json</c>, or <c>none</c>: rules decide alone; null: the model that is carried along.</summary>
    public string? Model { get; set; }

    /// <summary>Files of facts that public data do not hold, each with its source. Where two speak of the same, the later stands.</summary>
    public IList<string> Facts { get; } = [];

    /// <summary>Whether files are looked at again while the service runs. Default true.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>How often files are looked at. Default one second; 50 milliseconds to one hour.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long files must stay as they are before a change counts. Default 200 milliseconds; up to one minute.</summary>
    public TimeSpan Quiet { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>When a failed reload is tried again though nothing has changed. Default 30 seconds; one second to one day.</summary>
    public TimeSpan Retry { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Where answers are recorded; no path: nowhere.</summary>
    public DecisionLogOptions DecisionLog { get; } = new();

    /// <summary>What the configuration holds and could not be read.</summary>
    internal List<string> Unread { get; } = [];
}
