using CsvHelper;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>CSV for a catalogue at Meta (Facebook, Instagram).</summary>
public sealed class MetaFeed(Stream stream) : IFeedWriter
{
    private const int LongestBrand = 100;
    private const int LongestMoreImages = 2000;
    private const int LongestProductType = 750;

    private readonly CsvWriter _csv = Csv.ForPrograms(stream);
    private FeedMetadata _head = null!;

    public void Begin(FeedMetadata head, IReadOnlyCollection<FeedCategory> categories, DateTime changedOnUtc)
    {
        _head = head;
        Write("id", "title", "description", "availability", "condition", "price", "link", "image_link", "additional_image_link", "brand", "product_type");
    }

    /// <summary>A brand is asked for; the store's name stands for that of a product without a manufacturer.</summary>
    public void Write(FeedItem item) => Write(
        FeedNumberFormat.Text(item.Id),
        item.Name,
        item.Description,
        "in stock",
        "used",
        FeedNumberFormat.Price(item.Price, _head.Currency),
        item.Url,
        item.ImageUrl,
        MoreImages(item),
        TextTruncation.Cut(item.Brand ?? _head.StoreName, LongestBrand),
        TextTruncation.Cut(item.Category?.Path ?? "", LongestProductType));

    /// <summary>Those that fit as a whole.</summary>
    private static string MoreImages(FeedItem item)
    {
        var list = "";
        foreach (var url in item.MoreImageUrls.Where(url => !url.Contains(',')))
            if (list.Length + url.Length < LongestMoreImages)
                list += list.Length == 0 ? url : $",{url}";
        return list;
    }

    public void End()
    {
    }

    public void Flush() => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private void Write(params string[] cells)
    {
        foreach (var cell in cells)
            _csv.WriteField(cell);
        _csv.NextRecord();
    }
}
