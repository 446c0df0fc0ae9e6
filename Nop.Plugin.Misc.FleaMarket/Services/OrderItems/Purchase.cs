namespace Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

/// <summary>What a customer reads about an item that was bought.</summary>
/// <param name="AttributesHtml">As the order shows them.</param>
public sealed record Purchase(
    int OrderItemId, int OrderId, string OrderNumber, DateTime BoughtOnUtc,
    int ProductId, string ProductName, string? AttributesHtml, int Quantity);
