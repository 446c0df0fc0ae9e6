using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace DevStore.Areas.Admin.Models;

public record LogModel : BaseNopEntityModel
{
    [NopResourceDisplayName("Admin.System.Log.Fields.LogLevel")]
    public string? LogLevel { get; set; }

    [NopResourceDisplayName("Admin.System.Log.Fields.ShortMessage")]
    public string? ShortMessage { get; set; }

    [NopResourceDisplayName("Admin.System.Log.Fields.FullMessage")]
    public string? FullMessage { get; set; }

    [NopResourceDisplayName("Admin.System.Log.Fields.PageURL")]
    public string? PageUrl { get; set; }

    [NopResourceDisplayName("Admin.System.Log.Fields.CreatedOn")]
    public DateTime CreatedOn { get; set; }
}
