namespace Nop.Services.ExportImport;

public interface IExportManager
{
    /// <returns>A workbook of what the store knows of the customer.</returns>
    Task<byte[]> ExportCustomerGdprInfoToXlsxAsync(Customer customer, int storeId);
}
