namespace Nop.Core.Domain.Security;

public class SecuritySettings : ISettings
{
    public string EncryptionKey { get; set; }
}
