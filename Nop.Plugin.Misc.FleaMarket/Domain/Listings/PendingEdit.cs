using System.Text.Json;
using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>An edit of an approved listing that waits for a moderator while the approved version stays public; one per listing.</summary>
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
        Write(content with { Quantity = Math.Max(1, content.Quantity - units) }, WrittenOnUtc);
    }

    public void Write(ListingContent content, DateTime nowUtc) =>
        (Content, PictureId, WrittenOnUtc) = (JsonSerializer.Serialize(content), content.Photos.FirstOrDefault(), nowUtc);

    private IReadOnlyList<int> Cover() => PictureId > 0 ? [PictureId] : [];
}
