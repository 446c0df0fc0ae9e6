using FluentValidation;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Settings;
using Nop.Services.Localization;
using Nop.Web.Framework.Validators;

namespace Nop.Plugin.Misc.FleaMarket.Validators;

public class ReasonValidator : BaseNopValidator<ReasonModel>
{
    public ReasonValidator(ILocalizationService localization)
    {
        RuleFor(model => model.Text).Must(text => UserText.Lines(text) is not null).WithMessageAwait(localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Reason.TextMissing"));
        RuleFor(model => model.Text).MaximumLength(ModerationReason.LongestText)
            .WithMessageAwait(localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Reason.TextTooLong"), ModerationReason.LongestText);
        RuleForEach(model => model.Locales).ChildRules(locale => locale.RuleFor(text => text.Text).MaximumLength(ModerationReason.LongestText)
            .WithMessageAwait(localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Reason.TextTooLong"), ModerationReason.LongestText));
    }
}
