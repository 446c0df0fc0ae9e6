namespace DevStore.SampleData;

internal class SampleStore
{
    public Task InstallAsync() => Task.CompletedTask;
}
