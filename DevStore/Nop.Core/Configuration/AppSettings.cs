namespace Nop.Core.Configuration;

public class AppSettings(IList<IConfig> configurations = null)
{
    private readonly Dictionary<Type, IConfig> _byType = (configurations ?? []).ToDictionary(config => config.GetType());

    public virtual TConfig Get<TConfig>() where TConfig : class, IConfig =>
        _byType.TryGetValue(typeof(TConfig), out var config)
            ? (TConfig)config
            : throw new NopException($"No configuration of type '{typeof(TConfig)}'");
}
