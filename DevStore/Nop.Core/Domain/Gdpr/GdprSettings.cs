namespace Nop.Core.Domain.Gdpr;

public class GdprSettings : ISettings
{
    public bool GdprEnabled { get; set; }
}
