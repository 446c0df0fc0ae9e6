using System.Reflection;
using Autofac.Extensions.DependencyInjection;
using DevStore.Registration;

namespace DevStore;

/// <summary>The whole store, ready to serve; without <see cref="RunAsync"/> it is there for its services alone.</summary>
internal sealed class StoreHost(WebApplication app) : IAsyncDisposable
{
    public static string ContentRoot { get; } = typeof(StoreHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(data => data.Key == nameof(ContentRoot)).Value!;

    public IServiceProvider Services => app.Services;

    public static async Task<StoreHost> CreateAsync(StoreOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = ContentRoot });
        builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory());
        builder.WebHost.UseUrls(options.Urls);
        builder.Services.AddCoreServices(options).AddStoreServices().AddWebServices().AddAdminServices();

        var app = builder.Build();
        app.UseWeb();
        return new StoreHost(app);
    }

    public async Task<int> RunAsync()
    {
        await app.RunAsync();
        return 0;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
