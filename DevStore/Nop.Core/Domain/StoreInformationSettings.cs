namespace Nop.Core.Domain;

public class StoreInformationSettings : ISettings
{
    public bool StoreClosed { get; set; }
    public string DefaultStoreTheme { get; set; }
}
