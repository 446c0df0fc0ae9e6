using System.Security.Cryptography;
using System.Text;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>
/// Signs the link that stops a customer's mails without a log-in. The store's encryption key makes it valid on every
/// machine of a farm and after a restart; the customer's GUID, which nobody else knows, makes it hard to guess.
/// </summary>
public class UnsubscribeTokens(SecuritySettings security)
{
    public string Of(Customer customer) => Convert.ToHexStringLower(HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(security.EncryptionKey ?? ""),
        Encoding.UTF8.GetBytes($"{FleaMarketDefaults.SystemName}.searches.{customer.Id}.{customer.CustomerGuid:N}")));

    /// <summary>Takes the same time whatever is wrong with the key.</summary>
    public bool Fits(Customer customer, string? key) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(Of(customer)), Encoding.UTF8.GetBytes(key ?? ""));
}
