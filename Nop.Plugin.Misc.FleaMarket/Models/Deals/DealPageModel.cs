using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Feedback;
using Nop.Plugin.Misc.FleaMarket.Models.Following;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.FleaMarket.Models.Deals;

/// <summary>A deal as one of the two sees it.</summary>
public record DealPageModel : BaseNopEntityModel
{
    public bool IsSeller { get; init; }
    public int Revision { get; init; }
    public DealStatus Status { get; init; }
    public string StatusText { get; init; } = "";

    /// <summary>Nothing for a deal that was cancelled.</summary>
    public IReadOnlyList<StageModel> Stages { get; init; } = [];

    /// <summary>What the reader is to do or to expect.</summary>
    public string Next { get; init; } = "";
    public int ListingId { get; init; }
    public string ListingName { get; init; } = "";

    /// <summary>Whether the reader may open the listing.</summary>
    public bool ListingIsThere { get; init; }
    public string PhotoUrl { get; init; } = "";

    public int OtherId { get; init; }
    public string OtherName { get; init; } = "";

    /// <summary>Whether a buyer finds the seller's page.</summary>
    /// <summary>False for an account that was closed.</summary>
    public bool OtherIsThere { get; init; }
    public bool SellerHasPage { get; init; }

    /// <summary>Offered to the buyer of a deal that came to a good end; null otherwise.</summary>
    public FollowModel? Follow { get; init; }
    public int Quantity { get; init; }
    public string Amount { get; init; } = "";
    public DateTime RequestedOn { get; init; }

    /// <summary>When the store closes it by itself; null when it has ended.</summary>
    public DateTime? ClosesOn { get; init; }
    public string? TrackingNumber { get; init; }
    public string? Message { get; init; }
    public bool AddedBySeller { get; init; }

    /// <summary>Nothing is requested: a customer has asked in private.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The buyer wants units of it, so that the seller may look at the buyer's card.</summary>
    public bool IsWanted { get; init; }

    /// <summary>Each of the two may complain about the other.</summary>
    public bool TakesComplaints { get; init; }

    /// <summary>The reader may write.</summary>
    public bool TakesMessages { get; init; }

    /// <summary>The one who has asked may request units now.</summary>
    public bool CanRequest { get; init; }

    /// <summary>When an offer that nobody answers ends; null for all others.</summary>
    public DateTime? RunsOutOn { get; init; }

    public AddressModel Address { get; init; } = new([], null);
    public ProposalModel Proposals { get; init; } = new();

    /// <summary>The reader has complained about the other.</summary>
    public bool HasComplained { get; init; }
    public IReadOnlyList<StepModel> Steps { get; init; } = [];
    public IReadOnlyList<EntryModel> Timeline { get; init; } = [];
    public IReadOnlyList<MessageModel> Messages { get; init; } = [];

    /// <summary>There are messages before those.</summary>
    public bool HasOlderMessages { get; init; }

    /// <summary>A message as it was typed, after a refusal.</summary>
    public string? Text { get; init; }

    /// <summary>Null for the buyer, who never gets anything of it.</summary>
    public NoteModel? Note { get; init; }

    /// <summary>Null where there is none and none may be given.</summary>
    public DealFeedbackModel? Feedback { get; init; }

    public record StageModel(string Text, bool IsReached);

    public record AddressModel(IReadOnlyList<string> Lines, string? Phone)
    {
        public bool IsEmpty => Lines.Count == 0 && Phone is null;
    }

    /// <summary>What one of the two has proposed and the other has not answered.</summary>
    public record ProposalModel
    {
        public string? Amount { get; init; }
        public string? AskedAmount { get; init; }

        /// <summary>What the listing asks now for what a buyer has offered for; null where nothing is offered.</summary>
        public string? Asking { get; init; }

        /// <summary>Less than what is offered.</summary>
        public bool AsksLess { get; init; }

        /// <summary>Told to the seller alone.</summary>
        public bool IsBelowLowest { get; init; }

        /// <summary>The amount is the seller's answer to an offer.</summary>
        public bool IsCounter { get; init; }
        public DateTime? Date { get; init; }
        public bool DateIsOwn { get; init; }
    }

    /// <param name="IsDirect">Made by the button itself; all others ask for something first.</param>
    public record StepModel(DealAction Action, string Text, bool IsDirect)
    {
        public bool IsAnswer => Action is DealAction.AcceptAmount or DealAction.DeclineAmount or DealAction.AcceptDate or DealAction.DeclineDate or DealAction.AcceptCounter or DealAction.DeclineCounter;

        /// <summary>Takes the deal further on its way.</summary>
        public bool IsForward => Action is DealAction.AcceptOrder or DealAction.Approve or DealAction.MarkAsPaid or DealAction.MarkAsSent or DealAction.Close;
    }

    /// <param name="Lapsed">What the step has ended that nobody had answered.</param>
    public record EntryModel(string Text, string Who, DateTime When, string? Detail, string? Reason, IReadOnlyList<string> Lapsed);

    public record MessageModel(string Text, string Author, bool IsOwn, DateTime When, bool IsNew);

    public record NoteModel(string? Text);
}
