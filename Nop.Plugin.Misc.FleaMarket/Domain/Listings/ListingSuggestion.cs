namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>What the sell form says before its seller has typed anything.</summary>
public static class ListingSuggestion
{
    /// <param name="attributes">Chosen when it was bought; they tell one unit of the product from another.</param>
    /// <returns>Without a condition, which its seller alone knows.</returns>
    public static ListingContent For(string productName, IReadOnlyList<Characteristic> attributes, decimal pricePaid, ResalePolicy policy, int sellable, Contact contact) => new()
    {
        Name = TextTruncation.Cut(attributes.Count == 0 ? productName : $"{productName}, {string.Join(", ", attributes.Select(line => line.Value))}", ListingContent.LongestName),
        Characteristics = attributes,
        Price = Math.Min(pricePaid, policy.HighestPrice(pricePaid) ?? pricePaid),
        Quantity = sellable,
        TakesOffers = true,
        TakesPrivateQuestions = true,
        Contact = contact
    };
}
