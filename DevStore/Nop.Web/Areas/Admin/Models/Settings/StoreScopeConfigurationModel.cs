using Nop.Web.Areas.Admin.Models.Stores;

namespace Nop.Web.Areas.Admin.Models.Settings;

public record StoreScopeConfigurationModel : BaseNopModel
{
    /// <summary>0 for all stores.</summary>
    public int StoreId { get; set; }
    public IList<StoreModel> Stores { get; set; } = new List<StoreModel>();
}
