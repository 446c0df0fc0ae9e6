namespace Nop.Web.Framework.Models.DataTables;

public class RenderDate : IRender
{
    protected const string DEFAULT_DATE_FORMAT = "L LTS";

    /// <summary>A moment.js format.</summary>
    public string Format { get; set; } = DEFAULT_DATE_FORMAT;
}
