namespace Nop.Web.Framework.Models.DataTables;

public class RenderButtonView(DataUrl url) : IRender
{
    public DataUrl Url { get; set; } = url;

    public string ClassName { get; set; } = NopButtonClassDefaults.Default;
}
