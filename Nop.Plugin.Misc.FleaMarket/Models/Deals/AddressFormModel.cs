using Microsoft.AspNetCore.Mvc.Rendering;

namespace Nop.Plugin.Misc.FleaMarket.Models.Deals;

/// <summary>The fields of a new address, as the store's settings ask for them.</summary>
public record AddressFormModel
{
    public IReadOnlyDictionary<string, string?> Typed { get; init; } = new Dictionary<string, string?>();
    public IReadOnlyList<LineModel> Lines { get; init; } = [];
    public IReadOnlyList<SelectListItem> Countries { get; init; } = [];

    /// <summary>Grouped by country.</summary>
    public IReadOnlyList<SelectListItem> States { get; init; } = [];

    public string? Of(string field) => Typed.GetValueOrDefault(field);

    public record LineModel(string Name, string Autocomplete, bool IsRequired);
}
