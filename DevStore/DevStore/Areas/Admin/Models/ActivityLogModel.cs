using Nop.Web.Framework.Models;

namespace DevStore.Areas.Admin.Models;

public record ActivityLogModel : BaseNopEntityModel
{
    public string? ActivityLogTypeName { get; set; }

    public int CustomerId { get; set; }

    public string? CustomerEmail { get; set; }

    public string? IpAddress { get; set; }

    public string? Comment { get; set; }

    public DateTime CreatedOn { get; set; }
}
