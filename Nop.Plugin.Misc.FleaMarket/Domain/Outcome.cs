namespace Nop.Plugin.Misc.FleaMarket.Domain;

/// <summary>What became of a command: what it has made or changed, or everything that speaks against it.</summary>
/// <param name="Value">After a refusal, the thing as it is now, where there is one.</param>
/// <param name="Refusals">Empty after success.</param>
public sealed record Outcome<TRefusal, T>(T? Value, IReadOnlyList<TRefusal> Refusals) where TRefusal : struct, Enum
{
    public bool Succeeded => Refusals.Count == 0;

    /// <summary>The first of them; null after success.</summary>
    public TRefusal? Refusal => Refusals.FirstOrNull();

    public static implicit operator Outcome<TRefusal, T>(T value) => new(value, []);

    public static implicit operator Outcome<TRefusal, T>(TRefusal refusal) => new(default, [refusal]);

    public static implicit operator Outcome<TRefusal, T>(List<TRefusal> refusals) => new(default, refusals);
}
