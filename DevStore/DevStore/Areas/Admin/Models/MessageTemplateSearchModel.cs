using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record MessageTemplateSearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.List.SearchKeywords")]
    public string? SearchKeywords { get; set; }
}
