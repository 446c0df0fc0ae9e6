using System.Globalization;
using Nop.Core.Domain.Localization;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

internal static class MailDays
{
    /// <summary>The day in the store's time zone, in words.</summary>
    public static string StoreDay(this IDateTimeHelper dates, DateTime utc, Language language) => dates
        .ConvertToUserTime(utc, TimeZoneInfo.Utc, dates.DefaultStoreTimeZone)
        .ToString("D", CultureInfo.GetCultureInfo(language.LanguageCulture));
}
