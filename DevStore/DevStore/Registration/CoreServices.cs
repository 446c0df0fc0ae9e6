using DevStore.Caching;
using DevStore.Data;
using DevStore.PluginLoading;
using DevStore.ScheduleTasks;
using DevStore.Settings;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Nop.Services.Events;
using StackExchange.Redis;

namespace DevStore.Registration;

internal static class CoreServices
{
    public static IServiceCollection AddCoreServices(this IServiceCollection services, StoreOptions options, StoreParts parts)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(options).AddSingleton(options.Time).AddSingleton(parts.AppSettings).AddSingleton<ITypeFinder>(parts.Types);
        services.AddSingleton(parts.Plugins).AddSingleton(parts.Statements).AddSingleton(parts.Database).AddSingleton(parts.Model);
        services.AddSingleton<INopFileProvider>(new FileProvider(options));
        services.AddSingleton<IEngine>(root => new Engine(root)).AddSingleton<Restart>();

        services.AddSingleton<INopDataProvider, StoreDataProvider>().AddScoped(typeof(IRepository<>), typeof(EntityRepository<>));
        services.AddMigrations(parts);
        services.AddCaches(options.Redis).AddScoped<IShortTermCacheManager, PerRequestCacheManager>();
        services.AddScoped<IEventPublisher, EventPublisher>().AddScoped<ISettingService, SettingService>().AddScoped<IWebHelper, WebHelper>();
        services.AddScoped<IPluginService, PluginService>().AddScoped(typeof(IPluginManager<>), typeof(PluginManager<>)).AddScoped<IUploadService, UploadService>();
        services.AddScoped<IScheduleTaskService, ScheduleTaskService>().AddScoped<IScheduleTaskRunner, ScheduleTaskRunner>();
        if (!options.Testing)
            services.AddHostedService<DueTasks>();

        return services.AddConsumers(parts.Types).AddSettings(parts.Types).AddParts(parts.Plugins);
    }

    /// <summary>After everything else, as plugins may replace what is registered.</summary>
    public static IServiceCollection AddPlugins(this IServiceCollection services, StoreParts parts, IConfiguration configuration)
    {
        foreach (var startup in parts.Startups)
            startup.ConfigureServices(services, configuration);
        return services;
    }

    private static IServiceCollection AddCaches(this IServiceCollection services, string? redis)
    {
        if (redis is null)
            return services.AddSingleton<IStaticCacheManager, MemoryCacheManager>().AddSingleton<ILocker, Locker>();

        var connection = ConfigurationOptions.Parse(redis);
        connection.AllowAdmin = true;
        return services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(connection))
            .AddScoped<IStaticCacheManager, RedisCacheManager>().AddSingleton<ILocker, RedisLocker>();
    }

    /// <summary>The assemblies' parts alone, as in nopCommerce: compiled views are a plugin's own business.</summary>
    private static IServiceCollection AddParts(this IServiceCollection services, PluginLibrary plugins)
    {
        var manager = services.AddMvcCore().PartManager;
        foreach (var assembly in plugins.AllAssemblies)
            manager.ApplicationParts.Add(new AssemblyPart(assembly));
        return services;
    }

    private static IServiceCollection AddConsumers(this IServiceCollection services, ITypeFinder types)
    {
        foreach (var consumer in types.FindClassesOfType(typeof(IConsumer<>)))
            foreach (var handled in consumer.GetInterfaces().Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IConsumer<>)))
                services.AddScoped(handled, consumer);
        return services;
    }

    private static IServiceCollection AddSettings(this IServiceCollection services, ITypeFinder types)
    {
        foreach (var type in types.FindClassesOfType<ISettings>())
            services.AddScoped(type, scope => scope.GetRequiredService<ISettingService>()
                .LoadSettingAsync(type, scope.GetRequiredService<IStoreContext>().GetCurrentStore()?.Id ?? 0).GetAwaiter().GetResult());
        return services;
    }
}
