using Nop.Services.Media;

namespace DevStore.Services.Media;

/// <summary>Pictures stay in the database; <see cref="PictureFiles"/> serves them in the size that their address names.</summary>
internal class PictureService(
    IRepository<Picture> pictures,
    IRepository<PictureBinary> binaries,
    IRepository<ProductPicture> productPictures,
    IUrlRecordService slugs,
    PictureScaling scaling,
    IWebHelper webHelper) : IPictureService
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".bmp"] = "image/bmp", [".gif"] = "image/gif", [".jpeg"] = "image/jpeg", [".jpg"] = "image/jpeg",
        [".png"] = "image/png", [".svg"] = "image/svg+xml", [".tiff"] = "image/tiff", [".webp"] = "image/webp"
    };

    public Task<string> GetFileExtensionFromMimeTypeAsync(string mimeType) =>
        Task.FromResult(mimeType?.Split('/')[^1] switch
        {
            null => null!,
            "pjpeg" => "jpg",
            "x-png" => "png",
            "x-icon" => "ico",
            "svg+xml" => "svg",
            var name => name
        });

    public async Task<byte[]> LoadPictureBinaryAsync(Picture picture) =>
        (await GetPictureBinaryByPictureIdAsync(picture.Id))?.BinaryData ?? [];

    public Task<string> GetPictureSeNameAsync(string name) => slugs.GetSeNameAsync(name, true, false);

    public Task<string> GetDefaultPictureUrlAsync(int targetSize = 0, PictureType defaultPictureType = PictureType.Entity,
        string? storeLocation = null) =>
        Task.FromResult(Location(storeLocation) + PictureFiles.DefaultFile(targetSize));

    public async Task<string> GetPictureUrlAsync(int pictureId, int targetSize = 0, bool showDefaultPicture = true,
        string? storeLocation = null, PictureType defaultPictureType = PictureType.Entity) =>
        (await GetPictureUrlAsync(await GetPictureByIdAsync(pictureId), targetSize, showDefaultPicture, storeLocation,
            defaultPictureType)).Url;

    public async Task<(string Url, Picture Picture)> GetPictureUrlAsync(Picture picture, int targetSize = 0,
        bool showDefaultPicture = true, string? storeLocation = null, PictureType defaultPictureType = PictureType.Entity)
    {
        if (picture is null)
            return (showDefaultPicture ? await GetDefaultPictureUrlAsync(targetSize, defaultPictureType, storeLocation) : string.Empty, null!);

        var name = string.IsNullOrEmpty(picture.SeoFilename) ? string.Empty : $"_{picture.SeoFilename}";
        var extension = await GetFileExtensionFromMimeTypeAsync(picture.MimeType);
        var size = targetSize == 0 || picture.MimeType == MimeTypes.ImageSvg ? string.Empty : $"_{targetSize}";
        return ($"{Location(storeLocation)}{PictureFiles.Folder}{picture.Id:0000000}{name}{size}.{extension}", picture);
    }

    public Task<Picture> GetPictureByIdAsync(int pictureId) => pictures.GetByIdAsync(pictureId, _ => default);

    public async Task DeletePictureAsync(Picture picture)
    {
        if (await GetPictureBinaryByPictureIdAsync(picture.Id) is { } binary)
            await binaries.DeleteAsync(binary);
        await pictures.DeleteAsync(picture);
    }

    public async Task<IList<Picture>> GetPicturesByProductIdAsync(int productId, int recordsToReturn = 0)
    {
        if (productId == 0)
            return [];

        var query = from picture in pictures.Table
                    join mapping in productPictures.Table on picture.Id equals mapping.PictureId
                    where mapping.ProductId == productId
                    orderby mapping.DisplayOrder, mapping.Id
                    select picture;
        return await (recordsToReturn > 0 ? query.Take(recordsToReturn) : query).ToListAsync();
    }

    public async Task<Picture> InsertPictureAsync(byte[] pictureBinary, string mimeType, string seoFilename,
        string? altAttribute = null, string? titleAttribute = null, bool isNew = true, bool validateBinary = true)
    {
        if (validateBinary)
            pictureBinary = await ValidatePictureAsync(pictureBinary, mimeType, seoFilename);
        var picture = Described(new Picture(), mimeType, seoFilename, altAttribute, titleAttribute, isNew);
        await pictures.InsertAsync(picture);
        await binaries.InsertAsync(new PictureBinary { PictureId = picture.Id, BinaryData = pictureBinary });
        return picture;
    }

    public Task<byte[]> ValidatePictureAsync(byte[] pictureBinary, string mimeType, string fileName) =>
        Task.FromResult(scaling.LimitToMaximum(pictureBinary, mimeType));

    public async Task<PictureBinary> GetPictureBinaryByPictureIdAsync(int pictureId) =>
        (await binaries.Table.FirstOrDefaultAsync(binary => binary.PictureId == pictureId))!;

    private static Picture Described(Picture picture, string mimeType, string seoFilename, string? alt, string? title, bool isNew)
    {
        picture.MimeType = CommonHelper.EnsureMaximumLength(mimeType ?? string.Empty, 20);
        picture.SeoFilename = CommonHelper.EnsureMaximumLength(seoFilename, 100);
        picture.AltAttribute = alt;
        picture.TitleAttribute = title;
        picture.IsNew = isNew;
        return picture;
    }

    private string Location(string? storeLocation) => string.IsNullOrEmpty(storeLocation) ? webHelper.GetStoreLocation() : storeLocation;
}
