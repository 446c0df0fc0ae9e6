namespace DevStore.SampleData;

internal static class SampleDataServices
{
    public static IServiceCollection AddSampleData(this IServiceCollection services) => services.AddScoped<SampleStore>();
}
