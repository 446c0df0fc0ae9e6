namespace DevStore.Infrastructure;

/// <summary>nopCommerce restarts its process; this one ends with a code that asks its starter for another.</summary>
internal sealed class Restart(IHostApplicationLifetime lifetime)
{
    public const int ExitCode = 10;

    public bool Asked { get; private set; }

    public void Ask()
    {
        Asked = true;
        lifetime.StopApplication();
    }
}
