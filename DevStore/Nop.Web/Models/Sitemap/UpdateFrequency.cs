namespace Nop.Web.Models.Sitemap;

public enum UpdateFrequency
{
    Always,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
    Never
}
