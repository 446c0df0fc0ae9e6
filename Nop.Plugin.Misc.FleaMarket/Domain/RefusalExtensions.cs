namespace Nop.Plugin.Misc.FleaMarket.Domain;

public static class RefusalExtensions
{
    /// <returns>Null where nothing is refused.</returns>
    public static TRefusal? FirstOrNull<TRefusal>(this IEnumerable<TRefusal> refusals) where TRefusal : struct, Enum
    {
        foreach (var refusal in refusals)
            return refusal;
        return null;
    }
}
