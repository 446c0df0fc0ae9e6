using System.Security.Cryptography;
using System.Text;

namespace DevStore.Services.Customers;

internal class PasswordHasher(CustomerSettings settings, IEncryptionService encryption, TimeProvider clock)
{
    private const int SaltSize = 5;

    public CustomerPassword Create(int customerId, string password, PasswordFormat format, string? hashFormat = null)
    {
        var salt = format == PasswordFormat.Hashed ? encryption.CreateSaltKey(SaltSize) : null;
        return new CustomerPassword
        {
            CustomerId = customerId,
            PasswordFormat = format,
            PasswordSalt = salt,
            Password = Stored(password, format, salt, hashFormat),
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        };
    }

    public bool Matches(CustomerPassword? stored, string? entered)
    {
        if (stored is null || string.IsNullOrEmpty(entered))
            return false;

        var known = stored.PasswordFormat == PasswordFormat.Encrypted
            ? encryption.DecryptText(stored.Password)
            : stored.Password;
        var given = stored.PasswordFormat == PasswordFormat.Hashed
            ? encryption.CreatePasswordHash(entered, stored.PasswordSalt, settings.HashedPasswordFormat)
            : entered;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known), Encoding.UTF8.GetBytes(given));
    }

    private string Stored(string password, PasswordFormat format, string? salt, string? hashFormat) =>
        format switch
        {
            PasswordFormat.Hashed => encryption.CreatePasswordHash(password, salt, hashFormat ?? settings.HashedPasswordFormat),
            PasswordFormat.Encrypted => encryption.EncryptText(password),
            _ => password
        };
}
