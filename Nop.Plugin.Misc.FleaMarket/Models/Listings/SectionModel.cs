using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Listings;

public record SectionModel : BaseNopModel
{
    public SectionQuery Query { get; init; } = new();

    /// <summary>What was typed is no word, so nothing is found by it.</summary>
    public bool HasNoWord { get; init; }
    public CardPageModel Listings { get; init; } = new();

    /// <summary>There is something to save, and the store lets customers save it.</summary>
    public bool CanBeSaved { get; init; }
    public bool IsVisitorRegistered { get; init; }
    public string CurrencyCode { get; init; } = "";
    public IReadOnlyList<SelectListItem> Categories { get; init; } = [];
    public IReadOnlyList<SelectListItem> Conditions { get; init; } = [];
    public IReadOnlyList<SelectListItem> Orders { get; init; } = [];
    public IReadOnlyList<CharacteristicGroup> Characteristics { get; init; } = [];
    public IReadOnlyList<Chip> Chips { get; init; } = [];

    public record CharacteristicGroup(string Name, IReadOnlyList<SelectListItem> Values);

    /// <summary>One active filter, and the section without it.</summary>
    public record Chip(string Text, RouteValueDictionary Without);
}
