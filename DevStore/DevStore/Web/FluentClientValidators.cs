using FluentValidation.Validators;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace DevStore.Web;

/// <summary>Writes what jquery.validate can check as well: required, length, e-mail.</summary>
internal sealed class FluentClientValidators : IClientModelValidatorProvider
{
    public void CreateValidators(ClientValidatorProviderContext context) =>
        context.Results.Add(new ClientValidatorItem { Validator = new Adapter(), IsReusable = true });

    private sealed class Adapter : IClientModelValidator
    {
        public void AddValidation(ClientModelValidationContext context)
        {
            if (context.ModelMetadata is not { ContainerType: { } container, PropertyName: { } property }
                || FluentModelValidators.For(context.ActionContext.HttpContext.RequestServices, container) is not { } validator)
                return;

            foreach (var (rule, options) in validator.CreateDescriptor().GetValidatorsForMember(property))
                if (!options.HasCondition && !options.HasAsyncCondition)
                    Add(context.Attributes, rule, options.GetUnformattedErrorMessage().Replace("{PropertyName}", context.ModelMetadata.GetDisplayName()));
        }

        private static void Add(IDictionary<string, string> attributes, IPropertyValidator rule, string message)
        {
            switch (rule)
            {
                case INotEmptyValidator or INotNullValidator:
                    Add(attributes, "required", message);
                    break;
                case IEmailValidator:
                    Add(attributes, "email", message);
                    break;
                case ILengthValidator { Max: > 0 } length:
                    Add(attributes, "length", message.Replace("{MaxLength}", length.Max.ToString(CultureInfo.CurrentCulture)));
                    attributes.TryAdd("data-val-length-max", length.Max.ToString(CultureInfo.InvariantCulture));
                    break;
            }
        }

        private static void Add(IDictionary<string, string> attributes, string rule, string message)
        {
            attributes.TryAdd("data-val", "true");
            attributes.TryAdd($"data-val-{rule}", message);
        }
    }
}
