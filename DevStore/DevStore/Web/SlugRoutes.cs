using Microsoft.AspNetCore.Mvc.Routing;

namespace DevStore.Web;

/// <summary>Finds the page of a slug.</summary>
internal sealed class SlugRoutes(IUrlRecordService slugs) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var route = new RouteValueDictionary(values);
        if (!values.TryGetValue(NopRoutingDefaults.RouteValue.SeName, out var slug)
            || await slugs.GetBySlugAsync(slug?.ToString() ?? string.Empty) is not { } record)
            return route;

        await PointToPageAsync(httpContext, route, record);
        return route;
    }

    private async Task PointToPageAsync(HttpContext context, RouteValueDictionary route, UrlRecord record)
    {
        if (!record.IsActive)
        {
            var current = await slugs.GetActiveSlugAsync(record.EntityId, record.EntityName, record.LanguageId);
            if (!string.IsNullOrEmpty(current))
                Redirect(context, route, $"/{current}");
            return;
        }

        switch (record.EntityName)
        {
            case nameof(Product):
                Point(route, record, "Product", "ProductDetails", NopRoutingDefaults.RouteValue.ProductId);
                break;
            case nameof(Category):
                Point(route, record, "Catalog", "Category", NopRoutingDefaults.RouteValue.CategoryId);
                break;
            case nameof(Vendor):
                Point(route, record, "Catalog", "Vendor", NopRoutingDefaults.RouteValue.VendorId);
                break;
        }
    }

    private static void Point(RouteValueDictionary route, UrlRecord record, string controller, string action, string id)
    {
        route[NopRoutingDefaults.RouteValue.Controller] = controller;
        route[NopRoutingDefaults.RouteValue.Action] = action;
        route[NopRoutingDefaults.RouteValue.SeName] = record.Slug;
        route[id] = record.EntityId;
    }

    private static void Redirect(HttpContext context, RouteValueDictionary route, string path)
    {
        route[NopRoutingDefaults.RouteValue.Controller] = "Common";
        route[NopRoutingDefaults.RouteValue.Action] = "InternalRedirect";
        route[NopRoutingDefaults.RouteValue.Url] = $"{context.Request.PathBase}{path}{context.Request.QueryString}";
    }
}
