using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record MessageTemplateModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.AllowedTokens")]
    public string? AllowedTokens { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.Name")]
    public string? Name { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.Subject")]
    public string? Subject { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.Body")]
    public string? Body { get; set; }

    [NopResourceDisplayName("Admin.ContentManagement.MessageTemplates.Fields.IsActive")]
    public bool IsActive { get; set; }
}
