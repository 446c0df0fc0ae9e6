namespace Nop.Web.Models.Customer;

public record GdprToolsModel : BaseNopModel
{
    public string Result { get; set; }
}
