using System.ComponentModel;
using System.Globalization;
using System.Net.Mail;
using System.Security.Cryptography;

namespace Nop.Core;

public class CommonHelper
{
    public static bool IsValidEmail(string email) =>
        !string.IsNullOrWhiteSpace(email)
        && MailAddress.TryCreate(email.Trim(), out var address)
        && address.Address == email.Trim()
        && address.Host.Contains('.');

    public static string GenerateRandomDigitCode(int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => RandomNumberGenerator.GetInt32(10)));

    public static string EnsureMaximumLength(string str, int maxLength, string postfix = null)
    {
        if (string.IsNullOrEmpty(str) || str.Length <= maxLength)
            return str;

        return string.Concat(str.AsSpan(0, Math.Max(0, maxLength - (postfix?.Length ?? 0))), postfix);
    }

    public static string SplitCamelCaseWord(string str) =>
        string.Concat((str ?? string.Empty).Select(letter => char.IsUpper(letter) ? $" {letter}" : letter.ToString())).TrimStart();

    public static T To<T>(object value) => (T)To(value, typeof(T));

    public static object To(object value, Type destinationType) => To(value, destinationType, CultureInfo.InvariantCulture);

    public static object To(object value, Type destinationType, CultureInfo culture)
    {
        if (value is null || destinationType.IsInstanceOfType(value))
            return value;

        var converter = TypeDescriptor.GetConverter(destinationType);
        if (converter.CanConvertFrom(value.GetType()))
            return converter.ConvertFrom(null, culture, value);
        if (destinationType.IsEnum && value is int number)
            return Enum.ToObject(destinationType, number);

        return Convert.ChangeType(value, Nullable.GetUnderlyingType(destinationType) ?? destinationType, culture);
    }
}
