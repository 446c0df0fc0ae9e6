namespace Nop.Plugin.Misc.FleaMarket.Services.Sellers;

/// <param name="Live">Listings on offer.</param>
/// <param name="SoldUnits">Units sold in this store, ever.</param>
/// <param name="WentPublic">Listings that were on offer at any time.</param>
/// <param name="Rating">From 1 to 5; null while nobody has rated.</param>
public sealed record SellerFigure(int Live, int SoldUnits, int WentPublic, decimal? Rating = null, int Ratings = 0)
{
    public static SellerFigure None { get; } = new(0, 0, 0);
}
