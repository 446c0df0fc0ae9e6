namespace DevStore.PluginLoading;

internal class PluginManager<TPlugin>(IPluginService plugins) : IPluginManager<TPlugin> where TPlugin : class, IPlugin
{
    private IList<TPlugin>? _loaded;

    public async Task<IList<TPlugin>> LoadAllPluginsAsync(Customer? customer = null, int storeId = 0) =>
        _loaded ??= await plugins.GetPluginsAsync<TPlugin>(customer: customer, storeId: storeId);

    public async Task<IList<TPlugin>> LoadActivePluginsAsync(List<string> systemNames, Customer? customer = null, int storeId = 0) =>
        [.. (await LoadAllPluginsAsync(customer, storeId)).Where(plugin => IsPluginActive(plugin, systemNames))];

    public bool IsPluginActive(TPlugin plugin, List<string> systemNames) =>
        systemNames?.Contains(plugin?.PluginDescriptor.SystemName ?? "", StringComparer.OrdinalIgnoreCase) == true;
}
