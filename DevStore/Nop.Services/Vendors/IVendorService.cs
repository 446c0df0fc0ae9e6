using Nop.Core.Domain.Vendors;

namespace Nop.Services.Vendors;

public interface IVendorService
{
    Task<Vendor> GetVendorByIdAsync(int vendorId);
    Task<IList<Vendor>> GetVendorsByProductIdsAsync(int[] productIds);
    Task InsertVendorAsync(Vendor vendor);
}
