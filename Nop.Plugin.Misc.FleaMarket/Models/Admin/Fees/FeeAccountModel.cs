using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Models.Fees;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;

/// <summary>What is typed to book a correction.</summary>
public record FeeCorrectionModel : BaseNopModel
{
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fee.CorrectionAmount")]
    public string? CorrectionAmount { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fee.CorrectionReason")]
    [Multiline]
    public string? CorrectionReason { get; set; }

    /// <summary>Names the form, so that sending it twice books it once.</summary>
    public Guid Form { get; set; }

    public static string FieldOf(FeeRefusal refusal) =>
        refusal is FeeRefusal.AmountMissing or FeeRefusal.AmountTooHigh ? nameof(CorrectionAmount) : nameof(CorrectionReason);
}

/// <summary>What is typed to mark a month as paid.</summary>
public record FeePaymentModel : BaseNopModel
{
    /// <summary>The balance that was shown, written for programs.</summary>
    public string? ShownBalance { get; set; }

    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Fee.PaymentRemark")]
    [Multiline]
    public string? PaymentRemark { get; set; }
}

public record FeeAccountModel : BaseNopModel
{
    public int SellerId { get; init; }
    public required string Seller { get; init; }
    public required StatementModel Statement { get; init; }
    public required FeeCorrectionModel Correction { get; init; }
    public required FeePaymentModel Payment { get; init; }
    public required string CurrencyCode { get; init; }
}
