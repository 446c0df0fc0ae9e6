namespace Nop.Plugin.Misc.FleaMarket.Models;

/// <summary>Line breaks of this text are kept where it comes in; every other text comes in on one line.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MultilineAttribute : Attribute;
