using Microsoft.Extensions.DependencyInjection;

namespace Nop.Core.Infrastructure;

public interface IEngine
{
    T Resolve<T>(IServiceScope scope = null) where T : class;
    object Resolve(Type type, IServiceScope scope = null);
    IEnumerable<T> ResolveAll<T>();
    object ResolveUnregistered(Type type);
}
