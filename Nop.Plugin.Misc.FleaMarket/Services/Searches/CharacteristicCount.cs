using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

public sealed record CharacteristicCount(Characteristic Characteristic, int Count);
