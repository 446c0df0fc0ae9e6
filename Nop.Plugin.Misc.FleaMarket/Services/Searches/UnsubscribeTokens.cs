using Nop.Core.Domain.Customers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <summary>Signs the link that stops a customer's mails without a log-in.</summary>
public class UnsubscribeTokens(SignedKeys keys)
{
    private const string Purpose = "searches";

    public string Of(Customer customer) => keys.Of(customer, Purpose);

    public bool Fits(Customer customer, string? key) => keys.Fits(customer, Purpose, key);
}
