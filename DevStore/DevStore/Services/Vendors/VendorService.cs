using Nop.Services.Vendors;

namespace DevStore.Services.Vendors;

internal class VendorService(
    IRepository<Vendor> vendors,
    IRepository<Product> products) : IVendorService
{
    public Task<Vendor> GetVendorByIdAsync(int vendorId) => vendors.GetByIdAsync(vendorId, _ => default);

    public async Task<IList<Vendor>> GetVendorsByProductIdsAsync(int[] productIds) =>
        await vendors.Table.Where(vendor => !vendor.Deleted && vendor.Active && products.Table.Any(product =>
            productIds.Contains(product.Id) && product.VendorId == vendor.Id)).ToListAsync();

    public async Task<Vendor> GetVendorByProductIdAsync(int productId) =>
        (await vendors.Table.FirstOrDefaultAsync(vendor =>
            products.Table.Any(product => product.Id == productId && product.VendorId == vendor.Id)))!;

    public Task<IPagedList<Vendor>> GetAllVendorsAsync(string name = "", string email = "", int pageIndex = 0,
        int pageSize = int.MaxValue, bool showHidden = false) =>
        vendors.GetAllPagedAsync(query => query
            .Where(vendor => !vendor.Deleted && (showHidden || vendor.Active))
            .Where(vendor => string.IsNullOrEmpty(name) || vendor.Name.Contains(name))
            .Where(vendor => string.IsNullOrEmpty(email) || vendor.Email.Contains(email))
            .OrderBy(vendor => vendor.DisplayOrder).ThenBy(vendor => vendor.Name).ThenBy(vendor => vendor.Email),
            pageIndex, pageSize);

    public Task InsertVendorAsync(Vendor vendor) => vendors.InsertAsync(vendor);
}
