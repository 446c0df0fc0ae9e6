using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services;

public static class FieldLabels
{
    /// <summary>The locale resource that names the changed field.</summary>
    public static string FieldText(this FieldChange change) => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Fields.{change.Field}";
}
