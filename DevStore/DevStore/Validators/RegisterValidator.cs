using DevStore.Models;
using FluentValidation;
using Nop.Web.Framework.Validators;

namespace DevStore.Validators;

internal sealed class RegisterValidator : BaseNopValidator<RegisterModel>
{
    public RegisterValidator(ILocalizationService localization, CustomerSettings settings)
    {
        RuleFor(model => model.FirstName).NotEmpty().WithMessageAwait(localization.GetResourceAsync("Account.Fields.FirstName.Required"));
        RuleFor(model => model.LastName).NotEmpty().WithMessageAwait(localization.GetResourceAsync("Account.Fields.LastName.Required"));
        RuleFor(model => model.Email).NotEmpty().WithMessageAwait(localization.GetResourceAsync("Account.Fields.Email.Required"));
        RuleFor(model => model.Email).IsEmailAddress().WithMessageAwait(localization.GetResourceAsync("Common.WrongEmail"));
        RuleFor(model => model.Password).NotEmpty().WithMessageAwait(localization.GetResourceAsync("Account.Fields.Password.Required"));
        RuleFor(model => model.Password).MinimumLength(settings.PasswordMinLength)
            .WithMessageAwait(localization.GetResourceAsync("Validation.Password.LengthValidation"), settings.PasswordMinLength);
        RuleFor(model => model.ConfirmPassword).Equal(model => model.Password)
            .WithMessageAwait(localization.GetResourceAsync("Account.Fields.Password.EnteredPasswordsDoNotMatch"));
    }
}
