using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Whether somebody of the back office acts as the customer, as nopCommerce lets administrators do.</summary>
public class Impersonation(IWorkContext workContext)
{
    /// <summary>Who does; 0 for nobody.</summary>
    public int ById => workContext.OriginalCustomerIfImpersonated?.Id ?? 0;

    public bool IsOn => ById > 0;
}
