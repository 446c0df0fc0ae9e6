using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record ReturnRequestSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.ReturnRequests.SearchCustomNumber")]
    public string? CustomNumber { get; set; }
}
