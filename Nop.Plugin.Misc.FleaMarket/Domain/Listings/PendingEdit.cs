using System.Text.Json;
using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>
/// An edit of an approved listing that waits for a moderator while the approved version stays public; one per listing.
/// A declined one is kept for an objection until its seller edits again or the listing goes off sale.
/// </summary>
public class PendingEdit : BaseEntity
{
    private PendingEdit()
    {
    }

    public int ListingId { get; private set; }

    /// <summary>JSON of <see cref="ListingContent"/>.</summary>
    public string Content { get; private set; } = "";

    /// <summary>The first photo that the edit asks for; 0 for none. Of an edit that was written before there could be several, the only one.</summary>
    public int PictureId { get; private set; }
    public DateTime WrittenOnUtc { get; private set; }

    /// <summary>The entry of the history that declined it; 0 while it waits.</summary>
    public int DeclinedRevision { get; private set; }

    public bool IsDeclined => DeclinedRevision > 0;

    public static PendingEdit Of(int listingId) => new() { ListingId = listingId };

    /// <returns>Null where what is stored cannot be read.</returns>
    public ListingContent? Find()
    {
        try
        {
            return Read();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <exception cref="JsonException">What is stored cannot be read.</exception>
    public ListingContent Read() => JsonSerializer.Deserialize<ListingContent>(Content)! is var content && content.Photos.Count == 0
        ? content with { Photos = Cover() }
        : content;

    /// <summary>The pictures that it asks for, also where its words cannot be read.</summary>
    public IReadOnlyList<int> Photos() => Find()?.Photos ?? Cover();

    /// <summary>Asks for so many units less, but for one at least.</summary>
    public void Sell(int units)
    {
        var content = Read();
        Content = JsonSerializer.Serialize(content with { Quantity = Math.Max(1, content.Quantity - units) });
    }

    public void Write(ListingContent content, DateTime nowUtc) =>
        (Content, PictureId, WrittenOnUtc, DeclinedRevision) = (JsonSerializer.Serialize(content), content.Photos.FirstOrDefault(), nowUtc, 0);

    public void Decline(int revision) => DeclinedRevision = revision;

    public void WaitAgain() => DeclinedRevision = 0;

    private IReadOnlyList<int> Cover() => PictureId > 0 ? [PictureId] : [];
}
