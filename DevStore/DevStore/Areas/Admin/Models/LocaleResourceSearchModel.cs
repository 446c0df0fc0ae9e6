using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record LocaleResourceSearchModel : BaseSearchModel
{
    public int LanguageId { get; set; }

    public string? LanguageName { get; set; }

    [NopResourceDisplayName("Admin.Configuration.Languages.Resources.SearchResourceName")]
    public string? SearchResourceName { get; set; }
}
