using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Moderation;

/// <summary>What a moderator has changed in a listing's form, and decided with it.</summary>
/// <param name="Decision">With the action Correct for no more than saving.</param>
public sealed record ModeratorEdit(Decision Decision, int ShownRevision, ListingSubmission Sent);
