using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.Misc.FleaMarket.Domain;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>Reads the plugin's decimal fields as <see cref="DecimalInput"/> reads every other amount.</summary>
public sealed class DecimalBinderProvider : IModelBinderProvider
{
    private static readonly DecimalBinder _binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(decimal) && context.Metadata.ContainerType?.Assembly == GetType().Assembly ? _binder : null;

    private sealed class DecimalBinder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext context)
        {
            var typed = context.ValueProvider.GetValue(context.ModelName);
            if (typed == ValueProviderResult.None)
                return Task.CompletedTask;
            context.ModelState.SetModelValue(context.ModelName, typed);
            var text = typed.FirstValue;
            if (string.IsNullOrWhiteSpace(text) && context.ModelMetadata.IsNullableValueType)
                context.Result = ModelBindingResult.Success(null);
            else if (DecimalInput.Read(text, CultureInfo.CurrentCulture) is { } number)
                context.Result = ModelBindingResult.Success(number);
            else
                context.ModelState.TryAddModelError(context.ModelName, Message(context.ModelMetadata, text));
            return Task.CompletedTask;
        }

        private static string Message(ModelMetadata metadata, string? text) => string.IsNullOrWhiteSpace(text)
            ? metadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor(text ?? "")
            : metadata.ModelBindingMessageProvider.AttemptedValueIsInvalidAccessor(text, metadata.GetDisplayName());
    }
}
