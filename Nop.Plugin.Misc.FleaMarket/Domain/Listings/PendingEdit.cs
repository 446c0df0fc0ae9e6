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

    /// <summary>The photo that the edit asks for, which may be the one shown; 0 for none.</summary>
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

    public ListingContent Read() => JsonSerializer.Deserialize<ListingContent>(Content)!;

    /// <summary>Asks for so many units less, but for one at least.</summary>
    public void Sell(int units)
    {
        var content = Read();
        Write(content with { Quantity = Math.Max(1, content.Quantity - units) }, PictureId, WrittenOnUtc);
    }

    public void Write(ListingContent content, int pictureId, DateTime nowUtc) =>
        (Content, PictureId, WrittenOnUtc) = (JsonSerializer.Serialize(content), pictureId, nowUtc);
}
