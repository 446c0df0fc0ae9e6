namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

public sealed record SampleName(string First, string Last, string Phone, string Street, string City);
