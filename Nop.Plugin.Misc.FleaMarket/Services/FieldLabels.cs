using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services;

public static class FieldLabels
{
    /// <summary>The locale resource that names the changed field.</summary>
    public static string FieldText(this FieldChange change) => KeyOf(change.Field);

    /// <summary>The locale resource that names a field of <see cref="ListingField.All"/> where it is read: in tables, exports and histories.</summary>
    public static string KeyOf(string field) => $"{FleaMarketDefaults.ResourcePrefix}.Admin.Fields.{field}";
}
