using Nop.Core.Domain.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Selling;

/// <summary>Signs the link by which a seller keeps a listing on offer without a log-in.</summary>
public class RenewalTokens(SignedKeys keys)
{
    public string Of(Customer seller, int listingId) => keys.Of(seller, Purpose(listingId));

    public bool Fits(Customer seller, int listingId, string? key) => keys.Fits(seller, Purpose(listingId), key);

    private static string Purpose(int listingId) => $"renew.{listingId}";
}
