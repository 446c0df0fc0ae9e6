using System.Security.Cryptography;
using System.Text;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>
/// Signs links that do something for a customer without a log-in. The store's encryption key makes them valid on every
/// machine of a farm and after a restart; the customer's GUID, which nobody else knows, makes them hard to guess.
/// </summary>
public class SignedKeys(SecuritySettings security)
{
    /// <param name="purpose">What the link is for; part of links that are out, so it never changes.</param>
    public string Of(Customer customer, string purpose) => Convert.ToHexStringLower(HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(security.EncryptionKey ?? ""),
        Encoding.UTF8.GetBytes($"{FleaMarketDefaults.SystemName}.{purpose}.{customer.Id}.{customer.CustomerGuid:N}")));

    /// <summary>Takes the same time whatever is wrong with the key.</summary>
    public bool Fits(Customer customer, string purpose, string? key) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(Of(customer, purpose)), Encoding.UTF8.GetBytes(key ?? ""));
}
