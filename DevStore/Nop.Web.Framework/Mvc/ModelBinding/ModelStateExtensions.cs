using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Nop.Web.Framework.Mvc.ModelBinding;

public static partial class ModelStateExtensions
{
    public static object SerializeErrors(this ModelStateDictionary modelStateDictionary) =>
        modelStateDictionary
            .Where(entry => entry.Value.Errors.Count > 0)
            .ToDictionary(entry => entry.Key, entry => new Dictionary<string, object>
            {
                ["errors"] = entry.Value.Errors.Select(error => error.ErrorMessage).Where(text => text.Length > 0).ToArray()
            });
}
