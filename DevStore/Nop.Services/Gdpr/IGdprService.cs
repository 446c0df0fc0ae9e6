using Nop.Core.Domain.Gdpr;

namespace Nop.Services.Gdpr;

public interface IGdprService
{
    Task InsertLogAsync(Customer customer, int consentId, GdprRequestType requestType, string requestDetails);
    Task PermanentDeleteCustomerAsync(Customer customer);
}
