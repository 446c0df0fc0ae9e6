using Nop.Web.Areas.Admin.Models.Settings;

namespace Nop.Web.Areas.Admin.Factories;

public interface ISettingModelFactory
{
    Task<StoreScopeConfigurationModel> PrepareStoreScopeConfigurationModelAsync();
}
