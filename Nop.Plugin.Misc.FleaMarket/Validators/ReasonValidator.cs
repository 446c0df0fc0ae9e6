using FluentValidation;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Services.Localization;
using Nop.Web.Framework.Validators;

namespace Nop.Plugin.Misc.FleaMarket.Validators;

public class ReasonValidator : BaseNopValidator<ReasonModel>
{
    private const string Texts = $"{FleaMarketDefaults.ResourcePrefix}.Admin.Reason";

    public ReasonValidator(ILocalizationService localization)
    {
        RuleFor(model => model.Text).NotEmpty().WithMessageAwait(localization.GetResourceAsync($"{Texts}.TextMissing"));
        RuleFor(model => model.Text).MaximumLength(ModerationReason.LongestText)
            .WithMessageAwait(localization.GetResourceAsync($"{Texts}.TextTooLong"), ModerationReason.LongestText);
        RuleForEach(model => model.Locales).ChildRules(locale => locale.RuleFor(text => text.Text).MaximumLength(ModerationReason.LongestText)
            .WithMessageAwait(localization.GetResourceAsync($"{Texts}.TextTooLong"), ModerationReason.LongestText));
    }
}
