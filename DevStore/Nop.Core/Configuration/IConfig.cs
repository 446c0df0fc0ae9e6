namespace Nop.Core.Configuration;

public interface IConfig
{
    string Name => GetType().Name;
    int GetOrder() => 1;
}
