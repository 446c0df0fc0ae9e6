using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Domain.Favourites;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Following;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Domain.Searches;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Domain.Units;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Services.Common;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>Deletes the listings, deals and fees of a sample seller with their histories, which no real one ever loses.</summary>
public class SampleCleanup(
    IRepository<Listing> listings,
    IRepository<ListingRevision> revisions,
    IRepository<ListingFlag> flags,
    IRepository<Objection> objections,
    IRepository<PendingEdit> drafts,
    IRepository<ListingCharacteristic> characteristics,
    IRepository<ListingSearchTerm> words,
    IRepository<UnitMovement> movements,
    IRepository<ListingComment> comments,
    IRepository<CommentMute> mutes,
    IRepository<Complaint> complaints,
    IRepository<Deal> deals,
    IRepository<DealRevision> dealRevisions,
    IRepository<DealMessage> dealMessages,
    IRepository<MessageReadMarker> dealReadings,
    IRepository<DealNote> dealNotes,
    IRepository<OrderBlock> orderBlocks,
    IRepository<DealFeedback> feedback,
    IRepository<FeedbackAnswer> feedbackAnswers,
    IRepository<FeedbackReminder> feedbackReminders,
    IRepository<SmsMessage> textMessages,
    IRepository<FeeEntry> fees,
    IRepository<UnmatchedListing> newListings,
    IRepository<SavedSearchMatch> searchMatches,
    IRepository<Favourite> favourites,
    IRepository<FavouriteMute> favouriteMutes,
    IRepository<FollowedListing> followedListings,
    IAddressService addresses,
    IRepository<ListingPhoto> listingPhotos,
    ListingDetails details,
    ListingPhotos photos)
{
    public async Task DeleteAllOfAsync(Customer seller)
    {
        foreach (var listing in await listings.Table.Where(listing => listing.SellerId == seller.Id).ToListAsync())
            await DeleteAsync(listing);
        await fees.DeleteAsync(entry => entry.SellerId == seller.Id);
        await orderBlocks.DeleteAsync(block => block.SellerId == seller.Id || block.BuyerId == seller.Id);
    }

    private async Task DeleteAsync(Listing listing)
    {
        var id = listing.Id;
        foreach (var deal in await deals.Table.Where(deal => deal.ListingId == id).ToListAsync())
            await DeleteAsync(deal);
        foreach (var draft in await drafts.Table.Where(draft => draft.ListingId == id).ToListAsync())
        {
            await photos.DeleteAsync(draft.Photos());
            await drafts.DeleteAsync(draft);
        }
        await newListings.DeleteAsync(row => row.ListingId == id);
        await searchMatches.DeleteAsync(match => match.ListingId == id);
        await favourites.DeleteAsync(favourite => favourite.ListingId == id);
        await favouriteMutes.DeleteAsync(mute => mute.ListingId == id);
        await followedListings.DeleteAsync(row => row.ListingId == id);
        await comments.DeleteAsync(comment => comment.ListingId == id);
        await complaints.DeleteAsync(complaint => complaint.ListingId == id);
        await mutes.DeleteAsync(mute => mute.ListingId == id);
        await movements.DeleteAsync(movement => movement.ListingId == id);
        await words.DeleteAsync(word => word.ListingId == id);
        await characteristics.DeleteAsync(line => line.ListingId == id);
        await objections.DeleteAsync(objection => objection.ListingId == id);
        await flags.DeleteAsync(flag => flag.ListingId == id);
        await revisions.DeleteAsync(revision => revision.ListingId == id);
        await photos.DeleteAsync(await details.PhotosAsync(listing));
        await listingPhotos.DeleteAsync(photo => photo.ListingId == id);
        await listings.DeleteAsync(listing);
    }

    private async Task DeleteAsync(Deal deal)
    {
        foreach (var given in await feedback.Table.Where(given => given.DealId == deal.Id).ToListAsync())
        {
            await feedbackAnswers.DeleteAsync(answer => answer.FeedbackId == given.Id);
            await feedback.DeleteAsync(given);
        }
        await feedbackReminders.DeleteAsync(reminder => reminder.DealId == deal.Id);
        await textMessages.DeleteAsync(message => message.DealId == deal.Id);
        await dealNotes.DeleteAsync(note => note.DealId == deal.Id);
        await dealReadings.DeleteAsync(reading => reading.DealId == deal.Id);
        await dealMessages.DeleteAsync(message => message.DealId == deal.Id);
        await dealRevisions.DeleteAsync(revision => revision.DealId == deal.Id);
        if (await addresses.GetAddressByIdAsync(deal.ShippingAddressId) is { } copy)
            await addresses.DeleteAddressAsync(copy);
        await deals.DeleteAsync(deal);
    }
}
