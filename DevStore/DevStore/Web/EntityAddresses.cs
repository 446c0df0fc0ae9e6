namespace DevStore.Web;

internal sealed class EntityAddresses(IHttpContextAccessor http, LinkGenerator links, IUrlRecordService slugs) : INopUrlHelper
{
    public async Task<string> RouteGenericUrlAsync<TEntity>(TEntity entity, string? protocol = null, string? host = null,
        string? fragment = null, int? languageId = null, bool ensureTwoPublishedLanguages = true)
        where TEntity : BaseEntity, ISlugSupported
    {
        if (entity is null)
            return string.Empty;

        var slug = await slugs.GetSeNameAsync(entity, languageId, true, ensureTwoPublishedLanguages);
        return await RouteGenericUrlAsync<TEntity>(new { SeName = slug }, protocol, host, fragment);
    }

    public Task<string> RouteGenericUrlAsync<TEntity>(object? values = null, string? protocol = null, string? host = null, string? fragment = null)
        where TEntity : BaseEntity, ISlugSupported
    {
        var route = typeof(TEntity) == typeof(Product) ? NopRoutingDefaults.RouteName.Generic.Product : typeof(TEntity).Name;
        return Task.FromResult(RouteUrl(route, values, protocol, host, fragment));
    }

    public string RouteUrl(string routeName, object? values = null, string? protocol = null, string? host = null, string? fragment = null)
    {
        var context = http.HttpContext;
        if (context is null)
            return string.Empty;

        var hash = fragment is null ? FragmentString.Empty : new FragmentString("#" + fragment);
        return (protocol is null && host is null
            ? links.GetPathByRouteValues(context, routeName, values, fragment: hash)
            : links.GetUriByRouteValues(context, routeName, values, protocol, host is null ? null : new HostString(host), fragment: hash)) ?? string.Empty;
    }
}
