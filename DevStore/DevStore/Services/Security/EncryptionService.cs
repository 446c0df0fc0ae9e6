using System.Security.Cryptography;
using System.Text;

namespace DevStore.Services.Security;

/// <summary>AES-GCM under a key derived from the store's; the text is nonce, tag and cipher in Base64.</summary>
internal class EncryptionService(SecuritySettings settings) : IEncryptionService
{
    private const int NonceSize = 12, TagSize = 16;

    public string CreateSaltKey(int size) => Convert.ToBase64String(RandomNumberGenerator.GetBytes(size));

    public string CreatePasswordHash(string password, string saltkey, string passwordFormat)
    {
        var data = Encoding.UTF8.GetBytes(password + saltkey);
        return Convert.ToHexString(CryptographicOperations.HashData(new HashAlgorithmName(passwordFormat), data));
    }

    public string EncryptText(string plainText, string encryptionPrivateKey = "")
    {
        if (string.IsNullOrEmpty(plainText))
            return plainText;

        var plain = Encoding.UTF8.GetBytes(plainText);
        var sealedText = new byte[NonceSize + TagSize + plain.Length];
        var nonce = sealedText.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(KeyFrom(encryptionPrivateKey), TagSize);
        aes.Encrypt(nonce, plain, sealedText.AsSpan(NonceSize + TagSize), sealedText.AsSpan(NonceSize, TagSize));
        return Convert.ToBase64String(sealedText);
    }

    public string DecryptText(string cipherText, string encryptionPrivateKey = "")
    {
        if (string.IsNullOrEmpty(cipherText))
            return cipherText;

        var sealedText = Convert.FromBase64String(cipherText).AsSpan();
        var plain = new byte[sealedText.Length - NonceSize - TagSize];
        using var aes = new AesGcm(KeyFrom(encryptionPrivateKey), TagSize);
        aes.Decrypt(sealedText[..NonceSize], sealedText[(NonceSize + TagSize)..], sealedText.Slice(NonceSize, TagSize), plain);
        return Encoding.UTF8.GetString(plain);
    }

    private byte[] KeyFrom(string key) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.IsNullOrEmpty(key) ? settings.EncryptionKey ?? string.Empty : key));
}
