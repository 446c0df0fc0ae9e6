using Nop.Plugin.Misc.FleaMarket.Models.Admin.Insights;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin;

/// <summary>The flea market on nopCommerce's dashboard.</summary>
/// <param name="Waiting">Listings on moderation.</param>
/// <param name="Chart">Of the last days.</param>
public sealed record DashboardModel(int Waiting, ChartModel Chart);
