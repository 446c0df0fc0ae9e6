using FluentValidation;

namespace Nop.Web.Framework.Validators;

public static partial class ValidatorExtensions
{
    public static IRuleBuilderOptions<TModel, string> IsEmailAddress<TModel>(this IRuleBuilder<TModel, string> ruleBuilder) =>
        ruleBuilder.Must(text => text is null || Nop.Core.CommonHelper.IsValidEmail(text));
}
