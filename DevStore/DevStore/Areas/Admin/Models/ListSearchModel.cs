using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record ListSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.Common.Search")]
    public string? Keywords { get; set; }
}
