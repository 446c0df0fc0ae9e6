using DevStore.Areas.Admin.Models;

namespace DevStore.Areas.Admin.Factories;

public class PluginPages(IPluginService plugins, IWidgetPluginManager widgets)
{
    public PluginSearchModel Search() => new PluginSearchModel { NeedToRestart = plugins.IsRestartRequired() }.WithPageSize();

    public async Task<GridPage<PluginModel>> ListAsync(PluginSearchModel search)
    {
        var all = await plugins.GetPluginDescriptorsAsync<IPlugin>(LoadPluginsMode.All, friendlyName: search.SearchFriendlyName);
        var rows = new List<PluginModel>();
        foreach (var descriptor in all)
            rows.Add(await RowAsync(descriptor));
        return rows.ToGrid(search, row => row);
    }

    public async Task<PluginModel> RowAsync(PluginDescriptor descriptor)
    {
        var plugin = descriptor.Installed ? descriptor.Instance<IPlugin>() : null;
        var widget = plugin as IWidgetPlugin;
        return new PluginModel
        {
            Group = descriptor.Group,
            SystemName = descriptor.SystemName,
            FriendlyName = descriptor.FriendlyName,
            Version = descriptor.Version,
            Author = descriptor.Author,
            Description = descriptor.Description,
            DisplayOrder = descriptor.DisplayOrder,
            Installed = descriptor.Installed,
            LogoUrl = await plugins.GetPluginLogoUrlAsync(descriptor),
            ConfigurationUrl = plugin?.GetConfigurationPageUrl(),
            CanChangeEnabled = widget is not null,
            IsEnabled = widget is not null && widgets.IsPluginActive(widget)
        };
    }
}
