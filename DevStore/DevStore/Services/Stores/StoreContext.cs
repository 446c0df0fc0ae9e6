namespace DevStore.Services.Stores;

/// <summary>The store whose hosts name the request's host, else the first one.</summary>
internal class StoreContext(
    IHttpContextAccessor http,
    IStoreService stores,
    IGenericAttributeService attributes,
    Lazy<IWorkContext> workContext) : IStoreContext
{
    private Store? _current;

    public async Task<Store> GetCurrentStoreAsync()
    {
        if (_current is not null)
            return _current;

        var host = http.HttpContext?.Request.Headers.Host.ToString();
        var all = await stores.GetAllStoresAsync();
        return _current = all.FirstOrDefault(store => stores.ContainsHostValue(store, host))
            ?? all.FirstOrDefault()
            ?? throw new NopException("No store could be loaded");
    }

    public Store GetCurrentStore() => GetCurrentStoreAsync().GetAwaiter().GetResult();

    public async Task<int> GetActiveStoreScopeConfigurationAsync()
    {
        if ((await stores.GetAllStoresAsync()).Count < 2)
            return 0;

        var customer = await workContext.Value.GetCurrentCustomerAsync();
        var chosen = await attributes.GetAttributeAsync<int>(customer,
            NopCustomerDefaults.AdminAreaStoreScopeConfigurationAttribute);
        return (await stores.GetStoreByIdAsync(chosen))?.Id ?? 0;
    }
}
