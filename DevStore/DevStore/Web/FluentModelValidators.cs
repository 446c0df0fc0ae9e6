using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace DevStore.Web;

/// <summary>Runs FluentValidation's validators while a model is bound.</summary>
internal sealed class FluentModelValidators : IModelValidatorProvider, IModelValidator
{
    public void CreateValidators(ModelValidatorProviderContext context)
    {
        if (context.ModelMetadata.IsComplexType && !context.ModelMetadata.IsEnumerableType)
            context.Results.Add(new ValidatorItem { Validator = this, IsReusable = true });
    }

    public IEnumerable<ModelValidationResult> Validate(ModelValidationContext context)
    {
        if (context.Model is not { } model || For(context.ActionContext.HttpContext.RequestServices, model.GetType()) is not { } validator)
            return [];

        return validator.Validate(new ValidationContext<object>(model)).Errors
            .Select(error => new ModelValidationResult(error.PropertyName, error.ErrorMessage));
    }

    public static IValidator? For(IServiceProvider services, Type model) =>
        (IValidator?)services.GetService(typeof(IValidator<>).MakeGenericType(model));
}
