using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models;

/// <summary>A log-in in the place of a form whose session has ended, with all that was typed into the form.</summary>
public record LogInAgainModel : BaseNopModel
{
    public string Action { get; init; } = "";
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; } = [];
    public bool TakesPasswords { get; init; }
    public bool AsksUsername { get; init; }
    public bool LosesFile { get; init; }
    public string? Login { get; init; }

    /// <summary>Where the form is another customer's; else null.</summary>
    public string? LoggedInAs { get; init; }

    /// <summary>Why the last try failed.</summary>
    public string? Refusal { get; init; }
}
