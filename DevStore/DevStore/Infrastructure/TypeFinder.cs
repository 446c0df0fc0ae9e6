using System.Reflection;

namespace DevStore.Infrastructure;

internal sealed class TypeFinder : ITypeFinder
{
    private static readonly string[] _own = ["Nop.Core", "Nop.Data", "Nop.Services", "Nop.Web.Framework", "Nop.Web", "DevStore"];
    private readonly List<Assembly> _assemblies = [.. _own.Select(Assembly.Load)];
    private Type[]? _types;

    public void Add(IEnumerable<Assembly> plugins)
    {
        _assemblies.AddRange(plugins);
        _types = null;
    }

    public IEnumerable<Type> FindClassesOfType<T>(bool onlyConcreteClasses = true) => FindClassesOfType(typeof(T), onlyConcreteClasses);

    public IEnumerable<Type> FindClassesOfType(Type assignTypeFrom, bool onlyConcreteClasses = true) =>
        Types.Where(type => !type.IsInterface && (!onlyConcreteClasses || (type.IsClass && !type.IsAbstract)) && Is(type, assignTypeFrom));

    private Type[] Types => _types ??= [.. _assemblies.SelectMany(assembly => assembly.GetTypes())];

    private static bool Is(Type type, Type wanted) => wanted.IsGenericTypeDefinition
        ? type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == wanted)
        : wanted.IsAssignableFrom(type);
}
