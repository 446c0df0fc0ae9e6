namespace Nop.Core.Domain.Media;

public class MediaSettings : ISettings
{
    public int AvatarPictureSize { get; set; }
    public int ProductThumbPictureSize { get; set; }
    public int ProductDetailsPictureSize { get; set; }
    public int CategoryThumbPictureSize { get; set; }
    public int MaximumImageSize { get; set; }
    public int DefaultImageQuality { get; set; }
    public bool AutoOrientImage { get; set; }
}
