namespace DevStore.Web;

internal sealed class RoutePublisher(ITypeFinder types) : IRoutePublisher
{
    public void RegisterRoutes(IEndpointRouteBuilder endpointRouteBuilder)
    {
        var providers = types.FindClassesOfType<IRouteProvider>()
            .Concat([typeof(StoreRoutes), typeof(SlugRouteProvider)])
            .Distinct()
            .Select(type => (IRouteProvider)Activator.CreateInstance(type)!);
        foreach (var provider in providers.OrderByDescending(provider => provider.Priority))
            provider.RegisterRoutes(endpointRouteBuilder);
    }
}
