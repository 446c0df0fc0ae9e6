using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record LogSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.System.Log.List.Message")]
    public string? Message { get; set; }
}
