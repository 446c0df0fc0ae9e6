using Nop.Web.Framework.Models;

namespace DevStore.Areas.Admin.Models;

public record SettingModel : BaseNopEntityModel
{
    public string? Name { get; set; }

    public string? Value { get; set; }

    public string? Store { get; set; }

    public int StoreId { get; set; }
}
