namespace Nop.Web.Framework.Models.DataTables;

public static class NopColumnClassDefaults
{
    public static string CenterAll => "text-center";
    public static string Button => "button-column";
}
