using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Complaints;

/// <summary>What a seller sees of the buyer of a deal.</summary>
public record BuyerCardModel : BaseNopModel
{
    public int DealId { get; init; }
    public string Name { get; init; } = "";

    /// <summary>Null for a buyer who is gone.</summary>
    public DateTime? RegisteredOn { get; init; }
    public int Closed { get; init; }
    public int Cancelled { get; init; }

    /// <summary>That the buyer has given.</summary>
    public int Feedback { get; init; }
    public bool HasComplained { get; init; }

    /// <summary>On all pages.</summary>
    public int Total { get; init; }
    public IReadOnlyList<ComplaintModel> Complaints { get; init; } = [];
    public PagesModel Pages { get; init; } = new();

    public record ComplaintModel(string Author, DateTime When, string Type, string? Text);
}
