using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Flags;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

public class ListingCsv(ModerationQueries moderationQueries, ListingNamesFactory namesFactory, ListingDetails details, SellingReasonTexts sellingReasons, ListingFlags flags, FlagLocalizer flagLocalizer, UserTimeZone times, ILocalizationService localization)
    : CsvFile<Listing, ModerationSearchCriteria, ListingSearchModel, ListingLine>(moderationQueries, ListingColumns.All, times, localization)
{
    protected override async Task<IEnumerable<ListingLine>> LinesAsync(IList<Listing> page)
    {
        var names = await namesFactory.LoadAsync(page.AsReadOnly());
        var characteristics = await details.CharacteristicsAsync(page.Select(listing => listing.Id).ToList());
        var reasons = await sellingReasons.AllAsync();
        var flagged = await flags.NowAsync(page.AsReadOnly());
        var lines = new List<ListingLine>();
        foreach (var listing in page)
        {
            var texts = (await flagLocalizer.PrepareAsync(flagged[listing.Id])).Select(flag => flag.Text);
            lines.Add(new(listing, names, listing.Content(characteristics[listing.Id].ToList(), []), reasons.GetValueOrDefault(listing.SellingReasonId), string.Join("\n", texts)));
        }
        return lines;
    }
}
