namespace Nop.Core.Configuration;

public interface IConfig
{
    string Name => GetType().Name;
}
