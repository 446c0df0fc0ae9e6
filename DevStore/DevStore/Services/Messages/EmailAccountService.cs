namespace DevStore.Services.Messages;

internal class EmailAccountService(IRepository<EmailAccount> accounts) : IEmailAccountService
{
    public Task UpdateEmailAccountAsync(EmailAccount emailAccount) => accounts.UpdateAsync(emailAccount);

    public Task<EmailAccount> GetEmailAccountByIdAsync(int emailAccountId) => accounts.GetByIdAsync(emailAccountId, _ => default);

    public async Task<IList<EmailAccount>> GetAllEmailAccountsAsync() =>
        await accounts.GetAllAsync(query => query.OrderBy(account => account.Id), _ => default);
}
