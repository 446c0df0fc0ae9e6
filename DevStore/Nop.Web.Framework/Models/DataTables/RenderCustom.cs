namespace Nop.Web.Framework.Models.DataTables;

public class RenderCustom(string functionName) : IRender
{
    /// <summary>A JavaScript function (data, type, row, meta) that returns the cell as HTML.</summary>
    public string FunctionName { get; set; } = functionName;
}
