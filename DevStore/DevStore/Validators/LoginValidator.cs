using DevStore.Models;
using FluentValidation;
using Nop.Web.Framework.Validators;

namespace DevStore.Validators;

internal sealed class LoginValidator : BaseNopValidator<LoginModel>
{
    public LoginValidator(ILocalizationService localization)
    {
        RuleFor(model => model.Email).NotEmpty().WithMessageAwait(localization.GetResourceAsync("Account.Login.Fields.Email.Required"));
        RuleFor(model => model.Email).IsEmailAddress().WithMessageAwait(localization.GetResourceAsync("Common.WrongEmail"));
    }
}
