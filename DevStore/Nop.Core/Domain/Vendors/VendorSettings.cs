using Nop.Core.Configuration;

namespace Nop.Core.Domain.Vendors;

public class VendorSettings : ISettings
{
    public string DefaultVendorPageSizeOptions { get; set; }
    public int VendorsBlockItemsToDisplay { get; set; }
    public bool AllowCustomersToContactVendors { get; set; }
}
