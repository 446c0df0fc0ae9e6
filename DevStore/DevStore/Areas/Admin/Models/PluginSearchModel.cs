namespace DevStore.Areas.Admin.Models;

public record PluginSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Configuration.Plugins.SearchFriendlyName")]
    public string? SearchFriendlyName { get; set; }
    public bool NeedToRestart { get; set; }
}
