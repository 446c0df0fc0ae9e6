namespace Nop.Web.Framework.Models.DataTables;

public class RenderButtonsInlineEdit : IRender
{
    public string ClassName { get; set; } = NopButtonClassDefaults.Default;
}
