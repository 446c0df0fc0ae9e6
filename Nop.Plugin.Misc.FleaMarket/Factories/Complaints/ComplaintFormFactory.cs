using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Complaints;

/// <summary>Between a complaint's form and the complaint.</summary>
public class ComplaintFormFactory(
    CurrentVisitor visitor,
    ComplaintQueries complaints,
    ModerationReasons reasons,
    CustomerDisplayNames displayNames,
    ILocalizationService localization)
{
    public Task<ComplaintFormModel> PrepareAsync(Deal deal) => PrepareAgainAsync(deal, new());

    public Task<ComplaintFormModel> PrepareAsync(Listing listing) => PrepareAgainAsync(listing, new());

    /// <summary>The form as it was typed, after a refusal.</summary>
    public async Task<ComplaintFormModel> PrepareAgainAsync(Deal deal, ComplaintFormModel typed)
    {
        var authorId = (await visitor.CustomerAsync()).Id;
        var isSeller = authorId == deal.SellerId;
        var nameOf = await displayNames.LoadAsync([deal.SellerId, deal.BuyerId]);
        return typed with
        {
            Info = new()
            {
                Id = deal.Id,
                Subject = isSeller ? ComplaintSubject.Buyer : ComplaintSubject.Seller,
                About = nameOf(deal.OtherThan(authorId)),
                Author = nameOf(authorId),
                IsMade = await complaints.HasComplainedAsync(deal, authorId),
                Types = await TypesAsync(isSeller ? ReasonKind.ComplaintAboutBuyer : ReasonKind.ComplaintAboutSeller)
            }
        };
    }

    public async Task<ComplaintFormModel> PrepareAgainAsync(Listing listing, ComplaintFormModel typed)
    {
        var author = await visitor.CustomerAsync();
        return typed with
        {
            Info = new()
            {
                Id = listing.Id,
                Subject = ComplaintSubject.Listing,
                About = listing.Name,
                Author = await displayNames.OfAsync(author),
                IsMade = await complaints.HasComplainedAsync(listing, author.Id),
                Types = await TypesAsync(ReasonKind.ComplaintAboutListing)
            }
        };
    }

    /// <summary>What an author is told whose complaint was taken.</summary>
    public Task<string> SentAsync(ComplaintSubject subject) =>
        localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Complaints.Sent.{subject}");

    private async Task<IReadOnlyList<SelectListItem>> TypesAsync(ReasonKind kind) => (await reasons.OfAsync(kind))
        .Select(type => new SelectListItem(type.Text, type.Id.ToString(CultureInfo.InvariantCulture))).ToList();
}
