namespace DevStore.Services.Vendors;

internal class VendorService(
    IRepository<Vendor> vendors,
    IRepository<Product> products) : IVendorService
{
    public Task<Vendor> GetVendorByIdAsync(int vendorId) => vendors.GetByIdAsync(vendorId, _ => default);

    public async Task<IList<Vendor>> GetVendorsByProductIdsAsync(int[] productIds) =>
        await vendors.Table.Where(vendor => !vendor.Deleted && vendor.Active && products.Table.Any(product =>
            productIds.Contains(product.Id) && product.VendorId == vendor.Id)).ToListAsync();

    public Task InsertVendorAsync(Vendor vendor) => vendors.InsertAsync(vendor);
}
