using System.Globalization;
using System.Xml;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>YML, Yandex' market language.</summary>
public sealed class YandexFeed(Stream stream) : IFeedWriter
{
    /// <summary>Every offer has to be in a category; above the numbers that categories of a store reach.</summary>
    private const int OtherCategoryId = 2_000_000_000;
    private const int LongestName = 150;
    private const int LongestDescription = 3000;
    private const int LongestShopName = 20;
    private const int MostImages = 10;

    private readonly XmlWriter _xml = FeedXml.Writer(stream);
    private FeedMetadata _head = null!;

    public void Begin(FeedMetadata head, IReadOnlyCollection<FeedCategory> categories, DateTime changedOnUtc)
    {
        _head = head;
        _xml.WriteStartDocument();
        _xml.WriteStartElement("yml_catalog");
        _xml.WriteAttributeString("date", changedOnUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture));
        _xml.WriteStartElement("shop");
        _xml.WriteElementString("name", TextTruncation.Cut(head.StoreName, LongestShopName));
        _xml.WriteElementString("company", head.CompanyName);
        _xml.WriteElementString("url", head.StoreUrl);
        WriteCurrency();
        WriteCategories(categories);
        _xml.WriteStartElement("offers");
    }

    public void Write(FeedItem item)
    {
        _xml.WriteStartElement("offer");
        _xml.WriteAttributeString("id", FeedNumberFormat.Text(item.Id));
        _xml.WriteAttributeString("available", "true");
        _xml.WriteElementString("url", item.Url);
        _xml.WriteElementString("price", FeedNumberFormat.Amount(item.Price));
        _xml.WriteElementString("currencyId", _head.Currency);
        _xml.WriteElementString("categoryId", FeedNumberFormat.Text(item.Category?.Id ?? OtherCategoryId));
        foreach (var url in item.MoreImageUrls.Prepend(item.ImageUrl).Take(MostImages))
            _xml.WriteElementString("picture", url);
        _xml.WriteElementString("name", TextTruncation.Cut(item.Name, LongestName));
        if (item.Brand is { } brand)
            _xml.WriteElementString("vendor", brand);
        _xml.WriteElementString("description", TextTruncation.Cut(item.Description, LongestDescription));
        WriteCondition(item);
        foreach (var line in item.Characteristics)
            WriteParam(line);
        _xml.WriteEndElement();
    }

    public void End() => _xml.WriteEndDocument();

    public void Flush() => _xml.Flush();

    public void Dispose() => _xml.Dispose();

    private void WriteCurrency()
    {
        _xml.WriteStartElement("currencies");
        _xml.WriteStartElement("currency");
        _xml.WriteAttributeString("id", _head.Currency);
        _xml.WriteAttributeString("rate", "1");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteCategories(IEnumerable<FeedCategory> categories)
    {
        _xml.WriteStartElement("categories");
        foreach (var category in categories.Append(new(OtherCategoryId, 0, _head.Title, _head.Title)))
        {
            _xml.WriteStartElement("category");
            _xml.WriteAttributeString("id", FeedNumberFormat.Text(category.Id));
            if (category.ParentId > 0)
                _xml.WriteAttributeString("parentId", FeedNumberFormat.Text(category.ParentId));
            _xml.WriteString(category.Name);
            _xml.WriteEndElement();
        }
        _xml.WriteEndElement();
    }

    private void WriteCondition(FeedItem item)
    {
        _xml.WriteStartElement("condition");
        _xml.WriteAttributeString("type", "preowned");
        _xml.WriteElementString("quality", Quality(item.Condition));
        _xml.WriteElementString("reason", _head.Reason.Replace("{0}", item.ConditionText));
        _xml.WriteEndElement();
    }

    private void WriteParam(Characteristic line)
    {
        _xml.WriteStartElement("param");
        _xml.WriteAttributeString("name", line.Name);
        _xml.WriteString(line.Value);
        _xml.WriteEndElement();
    }

    private static string Quality(ItemCondition condition) => condition switch
    {
        ItemCondition.NewWithTags => "perfect",
        ItemCondition.LikeNew => "excellent",
        _ => "good"
    };
}
