namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

/// <param name="Listings">How many were made.</param>
public sealed record SampleOutcome(SampleRefusal? Refusal, int Listings = 0)
{
    public bool Succeeded => Refusal is null;
}
