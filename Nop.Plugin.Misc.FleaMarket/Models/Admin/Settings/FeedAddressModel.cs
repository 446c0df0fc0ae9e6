namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;

/// <summary>Where an aggregator finds a feed.</summary>
public sealed record FeedAddressModel(string Store, string Format, string Address);
