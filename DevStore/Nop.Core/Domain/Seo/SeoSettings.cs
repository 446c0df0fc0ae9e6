namespace Nop.Core.Domain.Seo;

public class SeoSettings : ISettings
{
    public string PageTitleSeparator { get; set; }
    public PageTitleSeoAdjustment PageTitleSeoAdjustment { get; set; }
    public bool ConvertNonWesternChars { get; set; }
    public bool AllowUnicodeCharsInUrls { get; set; }
    public List<string> ReservedUrlRecordSlugs { get; set; } = [];
    public bool MicrodataEnabled { get; set; }
}
