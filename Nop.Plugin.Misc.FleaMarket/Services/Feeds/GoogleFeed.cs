using System.Xml;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>RSS 2.0 with the elements of Google's product data specification.</summary>
public sealed class GoogleFeed(Stream stream) : IFeedWriter
{
    private const string Namespace = "http://base.google.com/ns/1.0";
    private const int LongestTitle = 150;
    private const int LongestProductType = 750;
    private const int LongestBrand = 70;
    private const int MostMoreImages = 10;

    private readonly XmlWriter _xml = FeedXml.Writer(stream);
    private string _currency = "";

    public void Begin(FeedMetadata head, IReadOnlyCollection<FeedCategory> categories, DateTime changedOnUtc)
    {
        _currency = head.Currency;
        _xml.WriteStartDocument();
        _xml.WriteStartElement("rss");
        _xml.WriteAttributeString("version", "2.0");
        _xml.WriteAttributeString("xmlns", "g", null, Namespace);
        _xml.WriteStartElement("channel");
        _xml.WriteElementString("title", head.Title);
        _xml.WriteElementString("link", head.SectionUrl);
        _xml.WriteElementString("description", head.Summary);
        _xml.WriteElementString("language", head.Language);
    }

    public void Write(FeedItem item)
    {
        _xml.WriteStartElement("item");
        _xml.WriteElementString("title", TextTruncation.Cut(item.Name, LongestTitle));
        _xml.WriteElementString("link", item.Url);
        _xml.WriteElementString("description", item.Description);
        Google("id", FeedNumberFormat.Text(item.Id));
        Google("image_link", item.ImageUrl);
        foreach (var url in item.MoreImageUrls.Take(MostMoreImages))
            Google("additional_image_link", url);
        Google("condition", "used");
        Google("availability", "in_stock");
        Google("price", FeedNumberFormat.Price(item.Price, _currency));
        if (item.Brand is { } brand)
            Google("brand", TextTruncation.Cut(brand, LongestBrand));
        Google("identifier_exists", "no");
        if (item.Category is { } category)
            Google("product_type", TextTruncation.Cut(category.Path, LongestProductType));
        _xml.WriteEndElement();
    }

    public void End() => _xml.WriteEndDocument();

    public void Flush() => _xml.Flush();

    public void Dispose() => _xml.Dispose();

    private void Google(string name, string value) => _xml.WriteElementString("g", name, Namespace, value);
}
