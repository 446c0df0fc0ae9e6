namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;

/// <summary>A category with a warranty of its own.</summary>
public record WarrantyLineModel
{
    /// <summary>Null for a line that is not used.</summary>
    public int? CategoryId { get; set; }
    public int? Months { get; set; }
}
