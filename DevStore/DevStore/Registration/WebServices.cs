namespace DevStore.Registration;

internal static class WebServices
{
    public static IServiceCollection AddWebServices(this IServiceCollection services) => services;

    public static void UseWeb(this WebApplication app)
    {
    }
}
