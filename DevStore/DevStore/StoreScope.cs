namespace DevStore;

internal sealed class StoreScope : IDisposable
{
    private readonly IServiceScope _scope;
    private readonly IServiceProvider? _outer = Engine.Entered;

    public StoreScope(IServiceProvider root)
    {
        _scope = root.CreateScope();
        Engine.Enter(Services);
    }

    public IServiceProvider Services => _scope.ServiceProvider;

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public void Dispose()
    {
        Engine.Enter(_outer);
        _scope.Dispose();
    }
}
