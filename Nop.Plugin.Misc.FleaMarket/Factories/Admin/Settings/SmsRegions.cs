using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Services.Directory;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Settings;

/// <summary>The store's countries whose phone numbers are known, for a list to choose from.</summary>
public class SmsRegions(ICountryService countries, IWorkContext workContext, ILocalizationService localization)
{
    public async Task PrepareAsync(IList<SelectListItem> items)
    {
        var languageId = (await workContext.GetWorkingLanguageAsync()).Id;
        items.Add(new(await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Settings.SmsDefaultRegion.None"), ""));
        foreach (var country in await countries.GetAllCountriesAsync(languageId, true))
            if (PhoneNumber.Knows(country.TwoLetterIsoCode))
                items.Add(new(await localization.TextAsync(country, saved => saved.Name, languageId), country.TwoLetterIsoCode));
    }
}
