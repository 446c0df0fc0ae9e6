using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Plugin.Misc.FleaMarket.Domain.Limits;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Links;
using Nop.Plugin.Misc.FleaMarket.Services.Mails;
using Nop.Plugin.Misc.FleaMarket.Services.Samples;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>Tells a seller of a purchase request or an offer on the phone number of the registration.</summary>
public class PurchaseRequestSms(
    SmsQueue queue,
    ICustomerService customers,
    ICountryService countries,
    IStoreService stores,
    ReaderLanguages languages,
    StoreLinks links,
    ILocalizationService localization,
    PrimaryCurrency prices,
    ILogger logger,
    Telling telling,
    Allowances allowances,
    FleaMarketSettings settings)
{
    private const int LongestName = 80;

    /// <summary>In the transaction of the request.</summary>
    public Task TellAsync(Deal deal, DealRevision revision) => !settings.EnableSms || revision.Action is not (DealAction.Request or DealAction.MakeOffer) || deal.IsQuiet
        ? Task.CompletedTask
        : telling.TryAsync($"a text message of the deal {deal.Id}", () => AddAsync(deal));

    private async Task AddAsync(Deal deal)
    {
        if (await customers.GetCustomerByIdAsync(deal.SellerId) is not { Deleted: false } seller || SamplePeople.IsSampleAddress(seller.Email))
            return;
        if (PhoneNumber.ToE164(seller.Phone, await RegionAsync(seller)) is { } phone && await TextAsync(deal, seller) is { } text)
        {
            if (!PhoneNumber.IsIn(phone, settings.ServedSmsRegions) || !await MayAsync(deal, phone))
                await logger.InformationAsync($"There is no text message for the deal {deal.Id}: the number's region is not served, or the limit of the hour is reached.");
            else
                await queue.AddAsync(deal.Id, seller.Id, phone, text);
        }
        else
            await logger.InformationAsync($"There is no text message for the deal {deal.Id}: the seller's account has no phone number that takes one.");
    }

    /// <summary>For whoever causes it, whoever gets it, and the number, which several accounts may share.</summary>
    private async Task<bool> MayAsync(Deal deal, string phone) =>
        await allowances.TakeAsync(Purpose.TextMessageBy(deal.BuyerId), settings.MostSmsPerAccountAndHour)
        && await allowances.TakeAsync(Purpose.TextMessageTo(deal.SellerId), settings.MostSmsPerAccountAndHour)
        && await allowances.TakeAsync(Purpose.TextMessageTo(phone), settings.MostSmsPerAccountAndHour);

    private async Task<string?> RegionAsync(Customer seller) =>
        (await countries.GetCountryByIdAsync(seller.CountryId))?.TwoLetterIsoCode ?? settings.SmsDefaultRegion;

    private async Task<string?> TextAsync(Deal deal, Customer seller)
    {
        if (await languages.FindAsync(seller.LanguageId ?? 0, deal.StoreId) is not { } language || await stores.GetStoreByIdAsync(deal.StoreId) is not { } store)
            return null;
        var text = await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Sms.{(deal.IsOffer ? "Offer" : "PurchaseRequest")}", language.Id);
        var storeName = await localization.TextAsync(store, saved => saved.Name, language.Id);
        var name = TextTruncation.Cut(deal.ListingName, LongestName);
        return string.Format(text, storeName, name, deal.Quantity, links.To(store, language, FleaMarketRoutes.Deal, new { id = deal.Id }), await prices.FormatAsync(deal.Amount, language.Id));
    }
}
