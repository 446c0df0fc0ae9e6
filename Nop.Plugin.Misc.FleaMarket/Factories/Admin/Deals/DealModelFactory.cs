using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Services.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;

/// <summary>A deal as the administration sees it.</summary>
public class DealModelFactory(
    DealMessageService messages,
    ComplaintQueries complaints,
    DealTimelineFactory timeline,
    DealAddresses addresses,
    GridNames gridNames,
    FeeLedger ledger,
    StatementFactory statements,
    ModerationReasons reasons,
    PrimaryCurrency prices,
    UserTimeZone times,
    ILocalizationService localization,
    TimeProvider clock)
{
    private const int MostLetters = 500;

    /// <param name="decision">As it was typed; null for what the seller asks for, if anything.</param>
    public async Task<DealModel> PrepareAsync(Deal deal, DealDecisionModel? decision = null)
    {
        var names = await DealNames.LoadAsync(gridNames, [deal]);
        var isPrivate = deal.IsQuestion && !await complaints.IsComplainedAboutAsync(deal);
        return new()
        {
            Id = deal.Id,
            Decision = (decision ?? new() { NewAmount = deal.AskedAmount?.ToString("0.##", CultureInfo.CurrentCulture) }) with { Revision = deal.Revision },
            StatusId = deal.StatusId,
            Status = await localization.GetLocalizedEnumAsync(deal.Status),
            ListingId = deal.ListingId,
            Listing = deal.ListingName,
            SellerId = deal.SellerId,
            Seller = names.Person(deal.SellerId),
            BuyerId = deal.BuyerId,
            Buyer = names.Person(deal.BuyerId),
            Quantity = deal.Quantity,
            Amount = await prices.FormatAsync(deal.Amount),
            OfferedAmount = await FormatAsync(deal.OfferedAmount),
            ProposedAmount = await FormatAsync(deal.ProposedAmount),
            AskedAmount = await FormatAsync(deal.AskedAmount),
            CurrencyCode = await prices.CodeAsync(),
            Phone = deal.Phone,
            Message = deal.Message,
            Address = await addresses.LinesAsync(deal.ShippingAddressId),
            TrackingNumber = deal.TrackingNumber,
            Store = names.Store(deal.StoreId),
            AddedBySeller = deal.AddedBySeller,
            BegunOn = await times.ShowAsync(deal.CreatedOnUtc),
            PaidOn = await times.ShowAsync(deal.PaidOnUtc),
            SentOn = await times.ShowAsync(deal.SentOnUtc),
            ClosesOn = deal.Status.IsOpen() || deal.Status == DealStatus.Offered ? await times.ShowAsync(deal.ClosesOnUtc) : null,
            ProposedDate = await times.ShowAsync(deal.ProposedDateUtc),
            Fee = await FeeAsync(deal),
            LettersArePrivate = isPrivate,
            Letters = isPrivate ? [] : await LettersAsync(deal, names),
            Timeline = await timeline.PrepareAsync(deal, names.Person, isForSeller: true),
            CancelReasons = (await reasons.OfAsync(ReasonKind.CancelSale)).Select(reason => reason.Text).ToList(),
            Open = DealRules.OpenTo(DealActor.Administration, 0, deal, clock.GetUtcNow().UtcDateTime)
        };
    }

    private async Task<string?> FormatAsync(decimal? amount) => amount is { } value ? await prices.FormatAsync(value) : null;

    private async Task<DealFeeModel?> FeeAsync(Deal deal) => await ledger.OfDealAsync(deal.Id) is { } fee
        ? new(fee.FeeMonth.ToString(), await prices.FormatAsync(fee.Amount), await statements.ExplainAsync(fee))
        : null;

    /// <summary>Reading them here is no reading by either of the two.</summary>
    private async Task<IReadOnlyList<DealLetterModel>> LettersAsync(Deal deal, DealNames names)
    {
        var letters = new List<DealLetterModel>();
        foreach (var message in await messages.GetAsync(deal.Id, MostLetters))
            letters.Add(new(names.Person(message.AuthorId), await times.ShowAsync(message.CreatedOnUtc), message.Text));
        return letters;
    }
}
