using System.Reflection;
using Autofac.Extensions.DependencyInjection;
using DevStore.Registration;
using Nop.Data.Migrations;

namespace DevStore;

/// <summary>The whole store, its database filled and its plugins installed. It serves once it is started; its services answer before.</summary>
internal sealed class StoreHost : IAsyncDisposable
{
    private readonly StoreParts _parts;

    private StoreHost(StoreParts parts, WebApplication app) => (_parts, App) = (parts, app);

    public static string ContentRoot { get; } = typeof(StoreHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(data => data.Key == nameof(ContentRoot)).Value!;

    public WebApplication App { get; }

    public static async Task<StoreHost> CreateAsync(StoreOptions options)
    {
        var parts = new StoreParts(options);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = nameof(DevStore), ContentRootPath = ContentRoot });
        builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory());
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("FluentMigrator", LogLevel.Warning);
        builder.Services.AddCoreServices(options, parts).AddStoreServices().AddWebServices().AddAdminServices().AddPlugins(parts, builder.Configuration);

        var app = builder.Build();
        EngineContext.Replace(app.Services.GetRequiredService<IEngine>());
        var store = new StoreHost(parts, app);
        await store.PrepareAsync();
        app.UseCore(options);
        app.UseWeb();
        foreach (var startup in parts.Startups)
            startup.Configure(app);
        return store;
    }

    /// <summary>A scope in which static resolving works, too; dispose it where it was made.</summary>
    public StoreScope CreateScope() => new(App.Services);

    /// <summary>The exit code: <see cref="Restart.ExitCode"/> where another run is asked for.</summary>
    public async Task<int> RunAsync()
    {
        var restart = App.Services.GetRequiredService<Restart>();
        await App.RunAsync();
        return restart.Asked ? Restart.ExitCode : 0;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        _parts.Database.Release();
    }

    private async Task PrepareAsync()
    {
        using var scope = CreateScope();
        scope.Get<CoreSchema>().Create();
        foreach (var assembly in _parts.Plugins.Assemblies)
            scope.Get<IMigrationManager>().ApplyUpSchemaMigrations(assembly);
        if (_parts.IsNew)
        {
            await scope.Get<IStaticCacheManager>().ClearAsync();
            await StoreServices.InstallSampleDataAsync(scope.Services);
        }

        await scope.Get<IPluginService>().InstallPluginsAsync();
        await scope.Get<IPluginService>().UpdatePluginsAsync();
        await scope.Get<IPermissionService>().InsertPermissionsAsync();
        foreach (var task in _parts.Types.FindClassesOfType<IStartupTask>().Select(type => (IStartupTask)Activator.CreateInstance(type)!).OrderBy(task => task.Order))
            task.Execute();
    }
}
