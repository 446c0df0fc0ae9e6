using System.Xml.Linq;
using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Installation;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <summary>What the sample people are called and what they write.</summary>
public sealed class SampleTexts
{
    private const string File = "Samples.Data";

    private SampleTexts(XElement file)
    {
        Names = file.Elements("Person").Select(NameOf).ToList();
        Offers = file.Elements("Listing").Select(OfferOf).ToList();
        Deals = file.Elements("Deal").Select(DealOf).ToList();
    }

    /// <param name="Written">What the seller writes; the item says the rest.</param>
    public sealed record Offer(ListingContent Written, string? RejectionReason, string? Question, string? Answer);

    public sealed record Letter(bool IsBySeller, string Text);

    public sealed record Deal(string Message, IReadOnlyList<Letter> Letters, string? Reason, string? Feedback, string? Answer, string? Complaint);

    public IReadOnlyList<SampleName> Names { get; }
    public IReadOnlyList<Offer> Offers { get; }
    public IReadOnlyList<Deal> Deals { get; }

    public static SampleTexts In(Language language) => new(EmbeddedFiles.Read(File, language).Root!);

    private static SampleName NameOf(XElement person) =>
        new(Text(person, "First"), Text(person, "Last"), Text(person, "Phone"), Text(person, "Street"), Text(person, "City"));

    private static Offer OfferOf(XElement listing) => new(
        new()
        {
            Name = "",
            Description = Part(listing, "Description")!,
            Characteristics = listing.Elements("Line").Select(line => new Characteristic(Text(line, "Name"), Text(line, "Value"))).ToList(),
            Contact = Contact.None
        },
        Part(listing, "RejectionReason"), Part(listing, "Question"), Part(listing, "Answer"));

    private static Deal DealOf(XElement deal) => new(
        Part(deal, "Message")!,
        deal.Elements("Letter").Select(letter => new Letter(Text(letter, "From") == "Seller", letter.Value.Trim())).ToList(),
        Part(deal, "Reason"), Part(deal, "Feedback"), Part(deal, "Answer"), Part(deal, "Complaint"));

    private static string? Part(XElement element, string name) => element.Element(name)?.Value.Trim();

    private static string Text(XElement element, string name) => element.Attribute(name)!.Value;
}
