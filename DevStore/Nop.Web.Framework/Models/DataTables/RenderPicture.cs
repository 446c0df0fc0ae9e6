namespace Nop.Web.Framework.Models.DataTables;

public class RenderPicture(string srcPrefix = "", int width = 0) : IRender
{
    public string SrcPrefix { get; set; } = srcPrefix;

    public string Src { get; set; }

    public int Width { get; set; } = width;
}
