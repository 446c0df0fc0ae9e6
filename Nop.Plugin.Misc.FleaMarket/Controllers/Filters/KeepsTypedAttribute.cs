namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>
/// The action shows its form again, with what was typed, where the form's state says that it is refused.
/// So it can be asked although the form's token is another session's.
/// </summary>
/// <param name="field">Where the form shows the reason; empty for its head.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KeepsTypedAttribute(string field = "") : Attribute
{
    public string Field { get; } = field;
}
