namespace Nop.Web.Framework.Models.DataTables;

public class RenderButtonEdit(DataUrl url) : IRender
{
    public DataUrl Url { get; set; } = url;
    public string ClassName { get; set; } = NopButtonClassDefaults.Default;
}
