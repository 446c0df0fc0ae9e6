namespace Nop.Web.Models.Customer;

public partial record CustomerNavigationModel : BaseNopModel
{
    public IList<CustomerNavigationItemModel> CustomerNavigationItems { get; set; } = [];

    /// <summary>A <see cref="CustomerNavigationEnum"/> or a plugin's own number.</summary>
    public int SelectedTab { get; set; }
}
