namespace Nop.Web.Framework.Models.DataTables;

public class RenderLink(DataUrl url) : IRender
{
    public DataUrl Url { get; set; } = url;

    /// <summary>The link as text; the cell itself where it is not set.</summary>
    public string Title { get; set; }
}
