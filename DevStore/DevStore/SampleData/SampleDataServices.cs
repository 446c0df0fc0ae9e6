namespace DevStore.SampleData;

internal static class SampleDataServices
{
    public static IServiceCollection AddSampleData(this IServiceCollection services) => services
        .AddHostedService<AccountsNotice>()
        .AddScoped<SampleCatalog>()
        .AddScoped<SampleCustomers>()
        .AddScoped<SampleFoundation>()
        .AddScoped<SampleOrders>()
        .AddScoped<SampleSettings>()
        .AddScoped<SampleTexts>();

    /// <summary>What follows the foundation needs its settings, and so a scope of its own.</summary>
    public static async Task InstallAsync(IServiceProvider services)
    {
        await RunAsync<SampleFoundation>(services, foundation => foundation.InstallAsync());
        await RunAsync<SampleTexts>(services, texts => texts.InstallAsync());
        await RunAsync<SampleCatalog>(services, catalog => catalog.InstallAsync());
        await RunAsync<SampleCustomers>(services, customers => customers.InstallAsync());
        await RunAsync<SampleOrders>(services, orders => orders.InstallAsync());
    }

    private static async Task RunAsync<TPart>(IServiceProvider services, Func<TPart, Task> install) where TPart : notnull
    {
        using var scope = new StoreScope(services);
        await install(scope.Get<TPart>());
    }
}
