using System.Security.Cryptography;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;

namespace Nop.Plugin.Misc.FleaMarket.Services.Deals;

/// <summary>
/// Declines offers below the lowest that their sellers have set, in the sellers' names and not at once: an answer by return would say
/// that it came by itself, and three tries would say what the lowest is. Can be broken off and run again, also by two machines at once.
/// </summary>
public class UnwantedOffers(IRepository<Deal> deals, DealWriter writer, OneByOne oneByOne, TimeProvider clock)
{
    private const int ShortestMinutes = 30;
    private const int LongestMinutes = 180;

    /// <summary>Until an offer is declined by itself; as long as it might take a seller.</summary>
    public static TimeSpan DrawDelay() => TimeSpan.FromSeconds(RandomNumberGenerator.GetInt32(ShortestMinutes * 60, LongestMinutes * 60));

    public Task DeclineAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = deals.Table.Where(deal => deal.StatusId == (int)DealStatus.Offered && deal.DeclinesOnUtc <= now);
        return oneByOne.DoAsync(due.ByKeyAsync(), DeclineAsync, deal => $"the offer {deal.Id}");
    }

    private Task DeclineAsync(Deal seen) =>
        writer.MakeAsync(seen.Id, new(DealAction.DeclineOffer, DealActor.Seller, seen.SellerId) { ShownRevision = seen.Revision });
}
