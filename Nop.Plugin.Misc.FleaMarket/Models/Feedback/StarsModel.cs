namespace Nop.Plugin.Misc.FleaMarket.Models.Feedback;

/// <summary>A choice of 1 to 5 stars.</summary>
/// <param name="Value">0 for none.</param>
public record StarsModel(string Name, string Label, int Value);
