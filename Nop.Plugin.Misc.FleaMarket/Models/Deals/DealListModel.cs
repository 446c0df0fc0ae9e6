using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Deals;

/// <summary>A page of a customer's sales or purchases.</summary>
public record DealListModel : BaseNopModel
{
    public bool AreSales { get; init; }
    public DealStatus Status { get; init; }
    public bool MayAdd { get; init; }
    public IReadOnlyList<StatusTab> Tabs { get; init; } = [];
    public IReadOnlyList<DealRowModel> Deals { get; init; } = [];
    public PagesModel Pages { get; init; } = new();

    /// <param name="Calls">Something in it waits for the reader or is unread.</param>
    public record StatusTab(DealStatus Status, string Text, int Count, bool Calls);
}

public record DealRowModel : BaseNopEntityModel
{
    public string ListingName { get; init; } = "";
    public string PhotoUrl { get; init; } = "";

    /// <summary>The other side.</summary>
    public string With { get; init; } = "";
    public int Quantity { get; init; }
    public string Amount { get; init; } = "";
    public DateTime RequestedOn { get; init; }
    public DateTime ChangedOn { get; init; }
    public int Unread { get; init; }

    /// <summary>Nothing is requested: a customer has asked in private.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The buyer wants units of it.</summary>
    public bool IsWanted { get; init; }

    /// <summary>The reader is the seller, who may look at the buyer's card.</summary>
    public bool IsSale { get; init; }

    /// <summary>The reader has the next word.</summary>
    public bool Waits { get; init; }

    /// <summary>The reader has bought it and said nothing about it.</summary>
    public bool TakesFeedback { get; init; }
}
