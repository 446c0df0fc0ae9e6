using DevStore.Models;
using FluentValidation;
using Nop.Web.Framework.Validators;

namespace DevStore.Validators;

internal sealed class CustomerInfoValidator : BaseNopValidator<CustomerInfoModel>
{
    public CustomerInfoValidator(ILocalizationService localization)
    {
        RuleFor(model => model.FirstName).NotEmpty().WithMessageAwait(localization.GetResourceAsync("Account.Fields.FirstName.Required"));
        RuleFor(model => model.LastName).NotEmpty().WithMessageAwait(localization.GetResourceAsync("Account.Fields.LastName.Required"));
        RuleFor(model => model.Email).NotEmpty().WithMessageAwait(localization.GetResourceAsync("Account.Fields.Email.Required"));
        RuleFor(model => model.Email).IsEmailAddress().WithMessageAwait(localization.GetResourceAsync("Common.WrongEmail"));
    }
}
