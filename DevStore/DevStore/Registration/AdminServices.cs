namespace DevStore.Registration;

internal static class AdminServices
{
    public static IServiceCollection AddAdminServices(this IServiceCollection services) => services;
}
