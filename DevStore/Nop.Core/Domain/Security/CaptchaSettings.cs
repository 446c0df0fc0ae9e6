namespace Nop.Core.Domain.Security;

public class CaptchaSettings : ISettings
{
    public bool Enabled { get; set; }
    public bool ShowOnLoginPage { get; set; }
}
