namespace Nop.Web.Framework.Models.DataTables;

public class FilterParameter
{
    public FilterParameter(string name) : this(name, typeof(string))
    {
    }

    public FilterParameter(string name, Type type)
    {
        Name = name;
        Type = type;
    }

    public FilterParameter(string name, string parentName, bool isParentChildParameter = true) : this(name) => ParentName = parentName;

    public string Name { get; }

    public string ModelName { get; }

    public Type Type { get; }

    public object Value { get; set; }

    public string ParentName { get; set; }
}
