namespace DevStore.Registration;

internal static class StoreServices
{
    public static IServiceCollection AddStoreServices(this IServiceCollection services) => services;

    /// <summary>Fills a database that was just created.</summary>
    public static Task InstallSampleDataAsync(IServiceProvider services) => Task.CompletedTask;
}
