using System.Security.Cryptography;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>The gateway's key, which leaves the database for the gateway only.</summary>
public class GatewaySecret(FleaMarketSmsSettings settings, IEncryptionService encryption)
{
    public bool IsStored => !string.IsNullOrEmpty(settings.EncryptedSecret);

    /// <returns>Empty when none is stored, null when it cannot be decrypted, as after a change of the store's key.</returns>
    public string? Read()
    {
        try
        {
            return IsStored ? encryption.DecryptText(settings.EncryptedSecret) : "";
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    public string Encrypt(string secret) => encryption.EncryptText(secret);
}
