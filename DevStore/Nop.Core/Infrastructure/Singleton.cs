namespace Nop.Core.Infrastructure;

public class Singleton<T> : BaseSingleton
{
    private static T _instance;

    public static T Instance { get => _instance; set => AllSingletons[typeof(T)] = _instance = value; }
}
