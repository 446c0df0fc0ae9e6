using Nop.Web.Framework.Models;

namespace DevStore.Areas.Admin.Models;

public record LanguageModel : BaseNopEntityModel
{
    public string? Name { get; set; }

    public string? LanguageCulture { get; set; }

    public int DisplayOrder { get; set; }

    public bool Published { get; set; }
}
