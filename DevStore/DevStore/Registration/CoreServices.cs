namespace DevStore.Registration;

internal static class CoreServices
{
    public static IServiceCollection AddCoreServices(this IServiceCollection services, StoreOptions options) => services.AddSingleton(options);
}
