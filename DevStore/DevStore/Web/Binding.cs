using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace DevStore.Web;

internal sealed class TrimmedStrings : IModelBinderProvider, IModelBinder
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(string) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue is { Length: > 0 } text)
            bindingContext.Result = ModelBindingResult.Success(text.Trim());
        return Task.CompletedTask;
    }
}

internal sealed class ModelAttributes : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        foreach (var attribute in context.Attributes.OfType<IModelAttribute>())
            context.DisplayMetadata.AdditionalValues.Add(attribute.Name, attribute);
    }
}
