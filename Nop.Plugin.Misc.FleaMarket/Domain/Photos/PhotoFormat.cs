namespace Nop.Plugin.Misc.FleaMarket.Domain.Photos;

public enum PhotoFormat
{
    Jpeg,
    Png,
    WebP
}
