using System.Globalization;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Flags;

/// <summary>Looks at what a seller sends before a moderator does: what is to be looked at twice, and what needs no look at all.</summary>
public class ListingScreening(
    IRepository<ListingFlag> flags,
    IRepository<Order> orders,
    PhotoHashes photos,
    SellerRecord record,
    FleaMarketSettings settings,
    TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>In the transaction of the step, before its listing is written.</summary>
    /// <param name="listing">After its move; its flags are set.</param>
    public async Task<IReadOnlyList<FoundFlag>> ScreenAsync(Listing listing, ListingCommand step)
    {
        var found = await FindAsync(listing, step);
        listing.Flag(found.Select(flag => flag.Kind).Distinct().Count());
        return found;
    }

    public async Task KeepAsync(Listing listing, IReadOnlyList<FoundFlag> found)
    {
        if (found.Count > 0)
            await flags.InsertAsync(found.Select(flag => ListingFlag.Of(listing.Id, listing.Revision, flag, Now)).ToList(), false);
    }

    /// <summary>Whether the store approves by itself what was sent without a flag.</summary>
    public async Task<bool> IsTrustedAsync(Listing listing) =>
        settings.TrustAfterApprovals > 0 && await record.CountApprovedAsync(listing) >= settings.TrustAfterApprovals;

    private async Task<IReadOnlyList<FoundFlag>> FindAsync(Listing listing, ListingCommand step)
    {
        var rules = settings.Flags;
        var content = step.Content!;
        var found = rules.InWords(content).ToList();
        if (rules.PriceAboveNew && step.PriceNew < content.Price)
            found.Add(new(FlagKind.PriceAboveNew, Plain(step.PriceNew.Value)));
        if (rules.SamePhoto && await photos.FindSameAsync(listing.OrderItemId, content.Photos) is { } other)
            found.Add(new(FlagKind.SamePhoto, other.ToString(CultureInfo.InvariantCulture)));
        if (rules.FirstListing && !await record.HasApprovedAsync(listing))
            found.Add(new(FlagKind.FirstListing));
        if (rules.RejectionDays > 0 && await record.CountRejectionsAsync(listing, Now.AddDays(-rules.RejectionDays)) is > 0 and var rejections)
            found.Add(new(FlagKind.RecentRejection, rejections.ToString(CultureInfo.InvariantCulture)));
        if (rules.PartialRefund && await RefundedAsync(listing.OrderId) is > 0 and var refunded)
            found.Add(new(FlagKind.PartialRefund, Plain(refunded)));
        return found;
    }

    private Task<decimal> RefundedAsync(int orderId) =>
        orders.Table.Where(order => order.Id == orderId).Select(order => order.RefundedAmount).FirstOrDefaultAsync();

    private static string Plain(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);
}
