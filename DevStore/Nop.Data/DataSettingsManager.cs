namespace Nop.Data;

public class DataSettingsManager
{
    internal static bool Installed { get; set; }
}
