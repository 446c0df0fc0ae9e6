using FluentValidation;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Selling;
using Nop.Plugin.Misc.FleaMarket.Models.Selling;
using Nop.Services.Localization;
using Nop.Web.Framework.Validators;

namespace Nop.Plugin.Misc.FleaMarket.Validators;

/// <summary>Says everything that is wrong with a form at once; the rules themselves are <see cref="ContentRules"/>.</summary>
public class ListingFormValidator : BaseNopValidator<ListingFormModel>
{
    private readonly ILocalizationService _localization;

    public ListingFormValidator(ILocalizationService localization)
    {
        _localization = localization;
        RuleFor(form => form.Name).Must(HasText).WithMessage(Text(ListingRefusal.NameMissing))
            .Must(IsAtMost(ListingContent.LongestName)).WithMessage(Text(ListingRefusal.NameTooLong));
        RuleFor(form => form.Description).Must(IsAtMost(ListingContent.LongestDescription)).WithMessage(Text(ListingRefusal.DescriptionTooLong));
        RuleFor(form => form.ConditionId).Must(id => Enum.IsDefined((ItemCondition)id)).WithMessage(Text(ListingRefusal.ConditionMissing));
        RuleFor(form => form.Price).Must(IsPrice).WithMessage(Text(ListingRefusal.PriceNotPositive));
        RuleFor(form => form.Quantity).Must((form, _) => ListingFormContent.Quantity(form) > 0).WithMessage(Text(ListingRefusal.QuantityNotPositive));
        RuleForContact();
        RuleForLines();
    }

    private void RuleForContact()
    {
        RuleFor(form => form.Phone).Must((form, _) => HasText(form.Phone) || HasText(form.Messenger) || HasText(form.Email))
            .WithMessage(Text(ListingRefusal.ContactMissing));
        RuleFor(form => form.Phone).Must(IsAtMost(Contact.LongestPart)).WithMessage(Text(ListingRefusal.ContactTooLong));
        RuleFor(form => form.Messenger).Must(IsAtMost(Contact.LongestPart)).WithMessage(Text(ListingRefusal.ContactTooLong));
        RuleFor(form => form.Email).Must(IsAtMost(Contact.LongestPart)).WithMessage(Text(ListingRefusal.ContactTooLong));
        RuleFor(form => form.Email).EmailAddress().When(form => HasText(form.Email)).WithMessage(Text(ListingRefusal.EmailInvalid));
    }

    private void RuleForLines()
    {
        RuleFor(form => form.LineNames).Must((form, _) => ListingFormContent.Filled(form).Count <= Characteristic.MostPerListing)
            .WithMessage(Text(ListingRefusal.TooManyCharacteristics));
        RuleFor(form => form.LineNames).Must((form, _) => !ListingFormContent.Filled(form).Any(IsTooLong))
            .WithMessage(Text(ListingRefusal.CharacteristicTooLong));
    }

    private static bool HasText(string? text) => Domain.UserText.Line(text) is not null;

    private static Func<string?, bool> IsAtMost(int longest) => text => !(Domain.UserText.Lines(text)?.Length > longest);

    private static bool IsTooLong(Characteristic line) =>
        line.Name.Length > Characteristic.LongestName || line.Value.Length > Characteristic.LongestValue;

    private static bool IsPrice(string? text) =>
        Domain.DecimalInput.Read(text, System.Globalization.CultureInfo.CurrentCulture) > 0;

    /// <summary>Read when the form is checked, in the language of the one who sent it.</summary>
    private string Text(ListingRefusal refusal) => _localization.GetLocalizedEnumAsync(refusal).GetAwaiter().GetResult();
}
