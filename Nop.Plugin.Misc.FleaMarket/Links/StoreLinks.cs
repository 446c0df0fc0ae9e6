using Microsoft.AspNetCore.Routing;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Web.Framework;

namespace Nop.Plugin.Misc.FleaMarket.Links;

/// <summary>Absolute addresses in a store, also where there is no request to take the host from.</summary>
public class StoreLinks(LinkGenerator links, LocalizationSettings localization)
{
    public string To(Store store, Language language, string routeName, object? values = null)
    {
        var routeValues = new RouteValueDictionary(values);
        if (localization.SeoFriendlyUrlsForLanguagesEnabled)
            routeValues["language"] = language.UniqueSeoCode;
        return Absolute(store, links.GetPathByRouteValues(routeName, routeValues));
    }

    public string ToAdmin(Store store, string controller, string action, object? values = null) =>
        Absolute(store, links.GetPathByAction(action, controller, new RouteValueDictionary(values) { ["area"] = AreaNames.ADMIN }));

    /// <summary>Without the slash at the end; encrypted where the store is.</summary>
    public static string AddressOf(Store store)
    {
        var address = store.Url.TrimEnd('/');
        return store.SslEnabled && address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "https://" + address[7..] : address;
    }

    /// <summary>The store's own address where a route is not known.</summary>
    private static string Absolute(Store store, string? path) => AddressOf(store) + (path ?? "/");
}
