namespace Nop.Web.Framework.Models.DataTables;

public class ColumnProperty(string data)
{
    public string Data { get; set; } = data;
    public string Title { get; set; }
    public IRender Render { get; set; }
    public string Width { get; set; }
    public bool IsMasterCheckBox { get; set; }
    public string ClassName { get; set; }
    public bool Visible { get; set; } = true;
}
