using DevStore.SampleData.Drawing;
using Nop.Services.Media;

namespace DevStore.SampleData;

internal class SampleCatalog(
    ICategoryService categories,
    ILanguageService languages,
    ILocalizedEntityService localized,
    IPictureService pictures,
    IProductService products,
    IUrlRecordService slugs,
    IVendorService vendors,
    TimeProvider clock)
{
    private const int OnHomepage = 8;
    private const string Promise = "<p>Leaves our shelves within a day. What does not suit you may come back for a year.</p>";

    private static readonly (string Name, string RussianName, string? Parent, string? Picture)[] Tree =
    [
        ("Clothes", "Одежда", null, "denim-jacket"), ("Dresses", "Платья", "Clothes", "summer-dress"),
        ("Tops", "Верх", "Clothes", "sweater"), ("Outerwear", "Верхняя одежда", "Clothes", "rain-coat"),
        ("Shoes", "Обувь", null, "sneakers"), ("Bags & accessories", "Сумки и аксессуары", null, "backpack"),
        ("Home & living", "Дом и уют", null, "lamp"),
        ("Kitchen", "Кухня", "Home & living", "mug"), ("Living", "Гостиная", "Home & living", "house-plant"),
        ("Books & sound", "Книги и звук", null, "headphones"), ("Gifts", "Подарки", null, "gift-card")
    ];

    private readonly Dictionary<string, int> _categoryIds = [];
    private readonly Dictionary<string, int> _vendorIds = [];
    private readonly Dictionary<string, int> _pictureIds = [];
    private int _russianId;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task InstallAsync()
    {
        _russianId = (await languages.GetAllLanguagesAsync()).First(language => language.UniqueSeoCode == "ru").Id;
        await InstallVendorAsync("Nordic Loom", "Clothes from the north.", "loom@example.com");
        await InstallVendorAsync("Bright House", "Things for the home.", "house@example.com");
        foreach (var product in SampleProduct.All)
            _pictureIds[product.Picture] = await InstallPictureAsync(product);
        foreach (var (index, category) in Tree.Index())
            await InstallCategoryAsync(category.Name, category.RussianName, category.Parent, category.Picture, index);
        foreach (var (index, product) in SampleProduct.All.Index())
            await InstallProductAsync(product, index);
    }

    private async Task InstallVendorAsync(string name, string description, string email)
    {
        var vendor = new Vendor
        {
            Name = name, Description = description, Email = email, Active = true, PageSize = 6, PageSizeOptions = "6, 3, 9",
            AllowCustomersToSelectPageSize = true, DisplayOrder = _vendorIds.Count + 1
        };
        await vendors.InsertVendorAsync(vendor);
        await slugs.SaveSlugAsync(vendor, await slugs.ValidateSeNameAsync(vendor, string.Empty, name, true), 0);
        _vendorIds[name] = vendor.Id;
    }

    private async Task<int> InstallPictureAsync(SampleProduct product)
    {
        var picture = await pictures.InsertPictureAsync(Illustration.Draw(product.Picture), MimeTypes.ImagePng,
            await pictures.GetPictureSeNameAsync(product.Name));
        return picture.Id;
    }

    private async Task InstallCategoryAsync(string name, string russianName, string? parent, string? picture, int order)
    {
        var category = new Category
        {
            Name = name, ParentCategoryId = parent is null ? 0 : _categoryIds[parent], CategoryTemplateId = 1,
            PictureId = picture is null ? 0 : _pictureIds[picture], PageSize = 6, AllowCustomersToSelectPageSize = true,
            PageSizeOptions = "6, 3, 9", ShowOnHomepage = parent is null && order < 7, Published = true, DisplayOrder = order + 1,
            CreatedOnUtc = Now, UpdatedOnUtc = Now
        };
        await categories.InsertCategoryAsync(category);
        _categoryIds[name] = category.Id;
        await NameAsync(category, name, item => item.Name, russianName);
    }

    private async Task InstallProductAsync(SampleProduct sample, int order)
    {
        var product = ProductOf(sample, order);
        await products.InsertProductAsync(product);
        await NameAsync(product, sample.Name, item => item.Name, sample.RussianName);
        await products.InsertProductPictureAsync(new ProductPicture { ProductId = product.Id, PictureId = _pictureIds[sample.Picture], DisplayOrder = 1 });
        await categories.InsertProductCategoryAsync(new ProductCategory
        {
            ProductId = product.Id, CategoryId = _categoryIds[sample.Category], DisplayOrder = order + 1
        });
    }

    private Product ProductOf(SampleProduct sample, int order) => new()
    {
        ProductType = ProductType.SimpleProduct, ProductTemplateId = 1, VisibleIndividually = true, Name = sample.Name,
        ShortDescription = sample.Description, FullDescription = $"<p>{sample.Description}</p>{Promise}",
        Sku = sample.Picture.ToUpperInvariant(), Price = sample.Price,
        VendorId = sample.Vendor is null ? 0 : _vendorIds[sample.Vendor],
        IsGiftCard = sample.Kind == SampleKind.GiftCard, IsDownload = sample.Kind == SampleKind.Download,
        IsRental = sample.Kind == SampleKind.Rental, IsRecurring = sample.Kind == SampleKind.Recurring,
        RentalPriceLength = 1, RecurringCycleLength = 1, RecurringCyclePeriod = RecurringProductCyclePeriod.Months,
        IsShipEnabled = sample.Kind is SampleKind.Goods or SampleKind.Rental or SampleKind.Recurring,
        ManageInventoryMethod = ManageInventoryMethod.DontManageStock, StockQuantity = 100, OrderMinimumQuantity = 1,
        OrderMaximumQuantity = 100, ShowOnHomepage = order % 3 == 0 && order / 3 < OnHomepage, AllowCustomerReviews = true,
        DisplayOrder = order + 1, Published = true, CreatedOnUtc = Now.AddDays(-120 + order), UpdatedOnUtc = Now
    };

    private async Task NameAsync<TEntity>(TEntity entity, string name, Expression<Func<TEntity, string>> property, string russianName)
        where TEntity : BaseEntity, ISlugSupported, ILocalizedEntity
    {
        await slugs.SaveSlugAsync(entity, await slugs.ValidateSeNameAsync(entity, string.Empty, name, true), 0);
        await localized.SaveLocalizedValueAsync(entity, property, russianName, _russianId);
    }
}
