using Microsoft.AspNetCore.Routing;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Searches;

public record SaveSearchModel : BaseNopModel
{
    public string Name { get; init; } = "";
    public IReadOnlyList<string> Says { get; init; } = [];

    /// <summary>Route values of the section with this search.</summary>
    public RouteValueDictionary Section { get; init; } = [];

    /// <summary>The form has one field.</summary>
    public static string FieldOf(SearchRefusal refusal) => nameof(Name);
}
