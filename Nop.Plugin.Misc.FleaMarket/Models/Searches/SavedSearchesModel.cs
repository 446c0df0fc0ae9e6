using Microsoft.AspNetCore.Routing;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Searches;

public record SavedSearchesModel : BaseNopModel
{
    public IReadOnlyList<Row> Searches { get; init; } = [];

    /// <param name="Section">Route values of the section with this search.</param>
    /// <param name="HasFailed">The store has paused it because it could not be asked.</param>
    public record Row(int Id, string Name, IReadOnlyList<string> Says, RouteValueDictionary Section, bool IsPaused, bool HasFailed, DateTime CreatedOn);
}
