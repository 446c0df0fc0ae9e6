using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

/// <summary>JSON as <c>Content/feeds/listings.schema.json</c> describes it.</summary>
public sealed class JsonFeed(Stream stream) : IFeedWriter
{
    private static readonly JsonWriterOptions _format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Utf8JsonWriter _json = new(stream, _format);
    private string _currency = "";

    public void Begin(FeedMetadata head, IReadOnlyCollection<FeedCategory> categories, DateTime changedOnUtc)
    {
        _currency = head.Currency;
        _json.WriteStartObject();
        _json.WriteString("$schema", head.SchemaUrl);
        _json.WriteString("title", head.Title);
        _json.WriteString("url", head.SectionUrl);
        _json.WriteString("language", head.Language);
        _json.WriteString("changedOnUtc", changedOnUtc);
        _json.WriteStartArray("listings");
    }

    public void Write(FeedItem item)
    {
        _json.WriteStartObject();
        _json.WriteNumber("id", item.Id);
        _json.WriteString("url", item.Url);
        _json.WriteString("name", item.Name);
        _json.WriteString("description", item.Description);
        _json.WriteString("condition", JsonNamingPolicy.KebabCaseLower.ConvertName(item.Condition.ToString()));
        _json.WriteString("conditionText", item.ConditionText);
        _json.WriteStartObject("price");
        _json.WriteString("amount", FeedNumberFormat.Amount(item.Price));
        _json.WriteString("currency", _currency);
        _json.WriteEndObject();
        _json.WriteNumber("quantity", item.Quantity);
        _json.WriteString("boughtIn", item.BoughtIn?.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        _json.WriteString("image", item.ImageUrl);
        WriteImages(item);
        _json.WriteString("brand", item.Brand);
        _json.WriteString("category", item.Category?.Path);
        WriteCharacteristics(item);
        _json.WriteEndObject();
    }

    public void End()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    public void Flush() => _json.Flush();

    public void Dispose() => _json.Dispose();

    private void WriteImages(FeedItem item)
    {
        _json.WriteStartArray("images");
        foreach (var url in item.MoreImageUrls.Prepend(item.ImageUrl))
            _json.WriteStringValue(url);
        _json.WriteEndArray();
    }

    private void WriteCharacteristics(FeedItem item)
    {
        _json.WriteStartArray("characteristics");
        foreach (var line in item.Characteristics)
        {
            _json.WriteStartObject();
            _json.WriteString("name", line.Name);
            _json.WriteString("value", line.Value);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }
}
