namespace Nop.Services.Messages;

public interface IEmailAccountService
{
    Task UpdateEmailAccountAsync(EmailAccount emailAccount);
    Task<EmailAccount> GetEmailAccountByIdAsync(int emailAccountId);
    Task<IList<EmailAccount>> GetAllEmailAccountsAsync();
}
