using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;

public static class HistoryTexts
{
    /// <summary>The locale resource that names the changed field.</summary>
    public static string FieldText(this FieldChange change) => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Fields.{change.Field}";
}
