using FluentValidation;

namespace Nop.Web.Framework.Validators;

public static partial class RuleBuilderOptionsExtension
{
    public static IRuleBuilderOptions<T, TProperty> WithMessageAwait<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, Task<string> errorMessage) =>
        rule.WithMessage(errorMessage.GetAwaiter().GetResult());

    public static IRuleBuilderOptions<T, TProperty> WithMessageAwait<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, Func<Task<string>> errorMessage) =>
        rule.WithMessageAwait(errorMessage());

    public static IRuleBuilderOptions<T, TProperty> WithMessageAwait<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, Task<string> errorMessage, params object[] args) =>
        rule.WithMessage(string.Format(errorMessage.GetAwaiter().GetResult(), args));
}
