using System.Collections.Concurrent;

namespace Nop.Data.Mapping;

public static class NameCompatibilityManager
{
    private static readonly ConcurrentDictionary<Type, INameCompatibility> _compatibilities = [];

    public static List<Type> AdditionalNameCompatibilities { get; } = [];

    public static string GetTableName(Type type) =>
        Names.Where(names => names.TableNames.ContainsKey(type)).Select(names => names.TableNames[type]).FirstOrDefault(type.Name);

    public static string GetColumnName(Type type, string propertyName) =>
        Names.Where(names => names.ColumnName.ContainsKey((type, propertyName)))
            .Select(names => names.ColumnName[(type, propertyName)]).FirstOrDefault(propertyName);

    private static IEnumerable<INameCompatibility> Names =>
        AdditionalNameCompatibilities.Select(type => _compatibilities.GetOrAdd(type, _ => (INameCompatibility)Activator.CreateInstance(type)));
}
