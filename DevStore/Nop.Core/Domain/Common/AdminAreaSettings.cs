using Nop.Core.Configuration;

namespace Nop.Core.Domain.Common;

public class AdminAreaSettings : ISettings
{
    public int DefaultGridPageSize { get; set; }
    public int PopupGridPageSize { get; set; }
    public string GridPageSizes { get; set; }
    public bool RichEditorAllowJavaScript { get; set; }
    public bool UseRichEditorInMessageTemplates { get; set; }
    public bool UseIsoDateFormatInJsonResult { get; set; }
    public bool UseStickyHeaderLayout { get; set; }
    public int MinimumDropdownItemsForSearch { get; set; }
}
