using FluentValidation;
using Nop.Plugin.Misc.FleaMarket.Domain;
using Nop.Plugin.Misc.FleaMarket.Domain.Fees;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Services.Localization;
using Nop.Web.Framework.Validators;

namespace Nop.Plugin.Misc.FleaMarket.Validators;

public class TariffValidator : BaseNopValidator<TariffModel>
{
    private readonly ILocalizationService _localization;

    public TariffValidator(ILocalizationService localization)
    {
        _localization = localization;

        RuleFor(model => model.Name).Must(name => UserText.Line(name) is not null).WithMessageAwait(TextAsync("NameMissing"));
        RuleFor(model => model.Name).MaximumLength(Tariff.LongestName).WithMessageAwait(TextAsync("NameTooLong"), Tariff.LongestName);
        RuleFor(model => model.RoleIds).NotEmpty().WithMessageAwait(TextAsync("RolesMissing"));
        Limit(RuleFor(model => model.Percentage), 100m);
        Limit(RuleFor(model => model.FixedPart), Tariff.HighestAmount);
        Limit(RuleFor(model => model.Minimum), Tariff.HighestAmount);
        Limit(RuleFor(model => model.Maximum), Tariff.HighestAmount);
        RuleFor(model => model.Maximum).GreaterThanOrEqualTo(model => model.Minimum).When(model => model.Maximum > 0)
            .WithMessageAwait(TextAsync("MaximumBelowMinimum"));
        Limit(RuleFor(model => model.FreeDealsPerMonth), Tariff.MostFreeDeals);
    }

    private void Limit<T>(IRuleBuilderInitial<TariffModel, T> rule, T most) where T : struct, IComparable<T>, IComparable =>
        rule.InclusiveBetween(default, most).WithMessageAwait(_localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Settings.OutOfRange"), default(T), most);

    private Task<string> TextAsync(string key) => _localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Admin.Tariff.{key}");
}
