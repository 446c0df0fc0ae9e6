namespace Nop.Web.Framework.Models.DataTables;

public enum LayoutOptionType
{
    Array = 1,
    Null = 2,
    String = 3,
    Object = 4
}
