namespace Nop.Core.Domain.Customers;

public class CustomerSettings : ISettings
{
    public bool UsernamesEnabled { get; set; }
    public PasswordFormat DefaultPasswordFormat { get; set; }
    public string HashedPasswordFormat { get; set; }
    public int PasswordMinLength { get; set; }
    public int UnduplicatedPasswordsNumber { get; set; }
    public int FailedPasswordAllowedAttempts { get; set; }
    public int FailedPasswordLockoutMinutes { get; set; }
    public bool AllowCustomersToUploadAvatars { get; set; }
    public bool DefaultAvatarEnabled { get; set; }
    public CustomerNameFormat CustomerNameFormat { get; set; }
    public bool SuffixDeletedCustomers { get; set; }
}
