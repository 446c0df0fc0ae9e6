namespace Nop.Web.Framework.Models.DataTables;

public class LayoutOption
{
    public string Name { get; set; }

    public object Value { get; set; }
}
