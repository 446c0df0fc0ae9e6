using System.Xml.Linq;
using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Installation;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>What the sample people are called and what they write.</summary>
public sealed class SampleWords
{
    private const string File = "Samples";

    private SampleWords(XElement file)
    {
        Names = file.Elements("Person").Select(NameOf).ToList();
        Offers = file.Elements("Listing").Select(OfferOf).ToList();
    }

    public sealed record Offer(string Description, IReadOnlyList<Characteristic> Characteristics, string? RejectionReason, string? Question, string? Answer);

    public IReadOnlyList<SampleName> Names { get; }
    public IReadOnlyList<Offer> Offers { get; }

    public static SampleWords In(Language language) => new(DataFiles.Read(File, language).Root!);

    private static SampleName NameOf(XElement person) =>
        new(Text(person, "First"), Text(person, "Last"), Text(person, "Phone"), Text(person, "Street"), Text(person, "City"));

    private static Offer OfferOf(XElement listing) => new(
        listing.Element("Description")!.Value.Trim(),
        listing.Elements("Line").Select(line => new Characteristic(Text(line, "Name"), Text(line, "Value"))).ToList(),
        listing.Element("RejectionReason")?.Value.Trim(), listing.Element("Question")?.Value.Trim(), listing.Element("Answer")?.Value.Trim());

    private static string Text(XElement element, string name) => element.Attribute(name)!.Value;
}
