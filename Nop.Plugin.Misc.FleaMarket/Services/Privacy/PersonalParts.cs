namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>
/// Every feature's part, in the order of the export. Registered as one: nopCommerce warns the owner of an interface with several
/// implementations as of plugins that are in each other's way.
/// </summary>
public sealed class PersonalParts(IReadOnlyList<IPersonalData> all)
{
    public IReadOnlyList<IPersonalData> All => all;
}
