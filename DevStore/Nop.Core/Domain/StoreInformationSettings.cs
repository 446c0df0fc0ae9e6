using Nop.Core.Configuration;

namespace Nop.Core.Domain;

public class StoreInformationSettings : ISettings
{
    public bool HidePoweredByNopCommerce { get; set; }
    public bool StoreClosed { get; set; }
    public int LogoPictureId { get; set; }
    public string DefaultStoreTheme { get; set; }
}
