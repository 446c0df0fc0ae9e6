using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record SettingSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Configuration.Settings.AllSettings.SearchSettingName")]
    public string? SearchSettingName { get; set; }
}
