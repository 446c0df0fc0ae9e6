using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace DevStore.Services.Messages;

internal class EmailAccountService(IRepository<EmailAccount> accounts) : IEmailAccountService
{
    public Task InsertEmailAccountAsync(EmailAccount emailAccount) => accounts.InsertAsync(emailAccount);

    public Task UpdateEmailAccountAsync(EmailAccount emailAccount) => accounts.UpdateAsync(emailAccount);

    public async Task DeleteEmailAccountAsync(EmailAccount emailAccount)
    {
        if ((await GetAllEmailAccountsAsync()).Count == 1)
            throw new NopException("You cannot delete this email account. At least one account is required.");

        await accounts.DeleteAsync(emailAccount);
    }

    public Task<EmailAccount> GetEmailAccountByIdAsync(int emailAccountId) => accounts.GetByIdAsync(emailAccountId, _ => default);

    public async Task<IList<EmailAccount>> GetAllEmailAccountsAsync() =>
        await accounts.GetAllAsync(query => query.OrderBy(account => account.Id), _ => default);
}
