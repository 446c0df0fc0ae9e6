using Nop.Web.Models.Catalog;

namespace DevStore.Factories;

public sealed class ProductModelFactory(PictureModelFactory pictures, CategoryModelFactory categories, ICategoryService categoryService,
    IVendorService vendors, ILocalizationService localization, IUrlRecordService slugs, ICurrencyService currencies, IPriceFormatter prices,
    IWorkContext work, IStoreContext stores, MediaSettings media)
{
    public async Task<IList<ProductOverviewModel>> OverviewsAsync(IEnumerable<Product> products)
    {
        var models = new List<ProductOverviewModel>();
        foreach (var product in products)
            models.Add(await OverviewAsync(product));
        return models;
    }

    private async Task<ProductOverviewModel> OverviewAsync(Product product)
    {
        var name = await localization.GetLocalizedAsync(product, p => p.Name);
        return new ProductOverviewModel
        {
            Id = product.Id,
            Name = name,
            ShortDescription = await localization.GetLocalizedAsync(product, p => p.ShortDescription),
            SeName = await slugs.GetSeNameAsync(product),
            Sku = product.Sku,
            ProductPrice = await PriceAsync(product),
            PictureModels = [.. (await pictures.OfProductAsync(product.Id, name, media.ProductThumbPictureSize, 1)).Take(1)]
        };
    }

    public async Task<ProductDetailsModel> DetailsAsync(Product product)
    {
        var name = await localization.GetLocalizedAsync(product, p => p.Name);
        var seName = await slugs.GetSeNameAsync(product);
        var productPictures = await pictures.OfProductAsync(product.Id, name, media.ProductDetailsPictureSize);
        return new ProductDetailsModel
        {
            Id = product.Id,
            ProductType = product.ProductType,
            Name = name,
            SeName = seName,
            ShortDescription = await localization.GetLocalizedAsync(product, p => p.ShortDescription),
            FullDescription = await localization.GetLocalizedAsync(product, p => p.FullDescription),
            MetaTitle = await localization.GetLocalizedAsync(product, p => p.MetaTitle),
            MetaDescription = await localization.GetLocalizedAsync(product, p => p.MetaDescription),
            MetaKeywords = await localization.GetLocalizedAsync(product, p => p.MetaKeywords),
            ShowSku = !string.IsNullOrEmpty(product.Sku),
            Sku = product.Sku,
            InStock = InStock(product),
            StockAvailability = await localization.GetResourceAsync(InStock(product) ? "Products.Availability.InStock" : "Products.Availability.OutOfStock"),
            ProductPrice = await PriceAsync(product),
            DefaultPictureModel = productPictures[0],
            PictureModels = productPictures,
            Breadcrumb = await BreadcrumbAsync(product, name, seName),
            ShowVendor = product.VendorId > 0,
            VendorModel = await VendorAsync(product.VendorId),
            CurrentStoreName = await localization.GetLocalizedAsync(await stores.GetCurrentStoreAsync(), store => store.Name)
        };
    }

    private static bool InStock(Product product) =>
        product.ManageInventoryMethod == ManageInventoryMethod.DontManageStock || product.StockQuantity > 0;

    private async Task<VendorBriefInfoModel> VendorAsync(int vendorId)
    {
        var vendor = vendorId > 0 ? await vendors.GetVendorByIdAsync(vendorId) : null;
        return vendor is null ? new VendorBriefInfoModel() : new VendorBriefInfoModel
        {
            Id = vendor.Id,
            Name = await localization.GetLocalizedAsync(vendor, v => v.Name),
            SeName = await slugs.GetSeNameAsync(vendor)
        };
    }

    private async Task<ProductDetailsModel.ProductBreadcrumbModel> BreadcrumbAsync(Product product, string name, string seName)
    {
        var category = (await categoryService.GetProductCategoriesByProductIdAsync(product.Id)).FirstOrDefault();
        return new ProductDetailsModel.ProductBreadcrumbModel
        {
            Enabled = true,
            ProductId = product.Id,
            ProductName = name,
            ProductSeName = seName,
            CategoryBreadcrumb = category is null ? [] : await categories.PathAsync(category.CategoryId)
        };
    }

    private async Task<ProductPriceModel> PriceAsync(Product product)
    {
        var currency = await work.GetWorkingCurrencyAsync();
        var price = await currencies.ConvertFromPrimaryStoreCurrencyAsync(product.Price, currency);
        var oldPrice = await currencies.ConvertFromPrimaryStoreCurrencyAsync(product.OldPrice, currency);
        return new ProductPriceModel
        {
            ProductId = product.Id,
            CurrencyCode = currency.CurrencyCode,
            Price = await prices.FormatPriceAsync(price),
            PriceValue = price,
            OldPrice = oldPrice > price ? await prices.FormatPriceAsync(oldPrice) : null,
            OldPriceValue = oldPrice > price ? oldPrice : null
        };
    }
}
