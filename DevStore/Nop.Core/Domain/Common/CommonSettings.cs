using Nop.Core.Configuration;

namespace Nop.Core.Domain.Common;

public class CommonSettings : ISettings
{
    public bool DisplayJavaScriptDisabledWarning { get; set; }
    public bool Log404Errors { get; set; }
    public string BreadcrumbDelimiter { get; set; }
    public bool UseResponseCompression { get; set; }
    public bool EnableHtmlMinification { get; set; }
    public int? RestartTimeout { get; set; }
}
