namespace DevStore.Areas.Admin.Models;

public record PluginModel : BaseNopModel
{
    public string? Group { get; set; }
    public string? SystemName { get; set; }

    [NopResourceDisplayName("Admin.Configuration.Plugins.Fields.FriendlyName")]
    public string? FriendlyName { get; set; }
    public string? Version { get; set; }
    public string? Author { get; set; }
    public string? Description { get; set; }
    public string? LogoUrl { get; set; }
    public string? ConfigurationUrl { get; set; }

    [NopResourceDisplayName("Admin.Configuration.Plugins.Fields.DisplayOrder")]
    public int DisplayOrder { get; set; }
    public bool Installed { get; set; }
    public bool CanChangeEnabled { get; set; }

    [NopResourceDisplayName("Admin.Configuration.Plugins.Fields.IsEnabled")]
    public bool IsEnabled { get; set; }
}
