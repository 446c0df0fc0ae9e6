namespace DevStore.Infrastructure;

/// <summary>Resolves from the request at hand, else from the scope entered further up, else from the root.</summary>
internal sealed class Engine(IServiceProvider root) : IEngine
{
    private static readonly AsyncLocal<IServiceProvider?> _entered = new();
    private readonly IHttpContextAccessor _accessor = root.GetRequiredService<IHttpContextAccessor>();

    public static IServiceProvider? Entered => _entered.Value;

    public static void Enter(IServiceProvider? services) => _entered.Value = services;

    public T Resolve<T>(IServiceScope? scope = null) where T : class => (T)Resolve(typeof(T), scope);

    public object Resolve(Type type, IServiceScope? scope = null) => Services(scope).GetService(type)!;

    public object ResolveUnregistered(Type type) => ActivatorUtilities.CreateInstance(Services(), type);

    private IServiceProvider Services(IServiceScope? scope = null) =>
        scope?.ServiceProvider ?? _accessor.HttpContext?.RequestServices ?? _entered.Value ?? root;
}
