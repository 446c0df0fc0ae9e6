using Nop.Core;
using Nop.Core.Domain.Vendors;

namespace Nop.Services.Vendors;

public interface IVendorService
{
    Task<Vendor> GetVendorByIdAsync(int vendorId);
    Task<IList<Vendor>> GetVendorsByProductIdsAsync(int[] productIds);
    Task<Vendor> GetVendorByProductIdAsync(int productId);
    Task<IPagedList<Vendor>> GetAllVendorsAsync(string name = "", string email = "", int pageIndex = 0, int pageSize = int.MaxValue,
        bool showHidden = false);
    Task InsertVendorAsync(Vendor vendor);
}
