using FluentMigrator.Builders.Create.Table;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Logging;

namespace DevStore.Data;

/// <summary>The lengths of nopCommerce's own text columns; the others are as long as the database allows.</summary>
internal static class CoreColumns
{
    private static readonly Dictionary<Type, TextColumn[]> _texts = new()
    {
        [typeof(Category)] =
        [
            .. Required(400, nameof(Category.Name)),
            .. Optional(400, nameof(Category.MetaKeywords), nameof(Category.MetaTitle)),
            .. Optional(200, nameof(Category.PageSizeOptions))
        ],
        [typeof(Manufacturer)] = [.. Required(400, nameof(Manufacturer.Name))],
        [typeof(Product)] =
        [
            .. Required(400, nameof(Product.Name)),
            .. Optional(400, nameof(Product.MetaKeywords), nameof(Product.MetaTitle), nameof(Product.Sku))
        ],
        [typeof(GenericAttribute)] = [.. Required(400, nameof(GenericAttribute.KeyGroup), nameof(GenericAttribute.Key))],
        [typeof(Setting)] =
        [
            .. Required(200, nameof(Setting.Name)),
            .. Required(6000, nameof(Setting.Value))
        ],
        [typeof(Customer)] =
        [
            .. Optional(1000, nameof(Customer.Username), nameof(Customer.Email), nameof(Customer.EmailToRevalidate), nameof(Customer.FirstName),
                nameof(Customer.LastName), nameof(Customer.Company), nameof(Customer.ZipPostalCode), nameof(Customer.Phone),
                nameof(Customer.TimeZoneId)),
            .. Optional(400, nameof(Customer.SystemName)),
            .. Optional(100, nameof(Customer.LastIpAddress))
        ],
        [typeof(CustomerRole)] =
        [
            .. Required(255, nameof(CustomerRole.Name)),
            .. Optional(255, nameof(CustomerRole.SystemName))
        ],
        [typeof(Country)] =
        [
            .. Required(100, nameof(Country.Name)),
            .. Optional(2, nameof(Country.TwoLetterIsoCode)),
            .. Optional(3, nameof(Country.ThreeLetterIsoCode))
        ],
        [typeof(Currency)] =
        [
            .. Required(50, nameof(Currency.Name)),
            .. Required(5, nameof(Currency.CurrencyCode)),
            .. Optional(50, nameof(Currency.DisplayLocale), nameof(Currency.CustomFormatting))
        ],
        [typeof(StateProvince)] =
        [
            .. Required(100, nameof(StateProvince.Name)),
            .. Optional(100, nameof(StateProvince.Abbreviation))
        ],
        [typeof(Language)] =
        [
            .. Required(100, nameof(Language.Name)),
            .. Required(20, nameof(Language.LanguageCulture)),
            .. Optional(2, nameof(Language.UniqueSeoCode)),
            .. Optional(50, nameof(Language.FlagImageFileName))
        ],
        [typeof(LocaleStringResource)] = [.. Required(200, nameof(LocaleStringResource.ResourceName))],
        [typeof(LocalizedProperty)] = [.. Required(400, nameof(LocalizedProperty.LocaleKeyGroup), nameof(LocalizedProperty.LocaleKey))],
        [typeof(ActivityLog)] =
        [
            .. Optional(100, nameof(ActivityLog.IpAddress)),
            .. Optional(400, nameof(ActivityLog.EntityName))
        ],
        [typeof(ActivityLogType)] =
        [
            .. Required(100, nameof(ActivityLogType.SystemKeyword)),
            .. Required(200, nameof(ActivityLogType.Name))
        ],
        [typeof(Log)] = [.. Optional(100, nameof(Log.IpAddress))],
        [typeof(Picture)] =
        [
            .. Required(40, nameof(Picture.MimeType)),
            .. Optional(300, nameof(Picture.SeoFilename))
        ],
        [typeof(EmailAccount)] =
        [
            .. Optional(255, nameof(EmailAccount.DisplayName)),
            .. Required(255, nameof(EmailAccount.Email), nameof(EmailAccount.Host), nameof(EmailAccount.Username), nameof(EmailAccount.Password))
        ],
        [typeof(MessageTemplate)] =
        [
            .. Required(200, nameof(MessageTemplate.Name)),
            .. Optional(200, nameof(MessageTemplate.BccEmailAddresses)),
            .. Optional(1000, nameof(MessageTemplate.Subject))
        ],
        [typeof(QueuedEmail)] =
        [
            .. Required(500, nameof(QueuedEmail.From), nameof(QueuedEmail.To)),
            .. Optional(500, nameof(QueuedEmail.FromName), nameof(QueuedEmail.ToName), nameof(QueuedEmail.ReplyTo), nameof(QueuedEmail.ReplyToName),
                nameof(QueuedEmail.CC), nameof(QueuedEmail.Bcc)),
            .. Optional(1000, nameof(QueuedEmail.Subject))
        ],
        [typeof(Order)] = [.. Optional(100, nameof(Order.CustomerIp))],
        [typeof(AclRecord)] = [.. Required(400, nameof(AclRecord.EntityName))],
        [typeof(PermissionRecord)] = [.. Required(255, nameof(PermissionRecord.SystemName), nameof(PermissionRecord.Category))],
        [typeof(UrlRecord)] = [.. Required(400, nameof(UrlRecord.EntityName), nameof(UrlRecord.Slug))],
        [typeof(Store)] =
        [
            .. Required(400, nameof(Store.Name), nameof(Store.Url)),
            .. Optional(1000, nameof(Store.Hosts), nameof(Store.CompanyName), nameof(Store.CompanyAddress), nameof(Store.CompanyPhoneNumber),
                nameof(Store.CompanyVat))
        ],
        [typeof(StoreMapping)] = [.. Required(400, nameof(StoreMapping.EntityName))],
        [typeof(Vendor)] =
        [
            .. Required(400, nameof(Vendor.Name)),
            .. Optional(400, nameof(Vendor.Email)),
            .. Optional(200, nameof(Vendor.PageSizeOptions))
        ]
    };

    public static void AddTo(CreateTableExpressionBuilder table, Type entity)
    {
        foreach (var (name, length, isRequired) in _texts.GetValueOrDefault(entity, []))
        {
            var column = table.WithColumn(name).AsString(length);
            _ = isRequired ? column.NotNullable() : column.Nullable();
        }
    }

    private static IEnumerable<TextColumn> Required(int length, params string[] names) => names.Select(name => new TextColumn(name, length, true));

    private static IEnumerable<TextColumn> Optional(int length, params string[] names) => names.Select(name => new TextColumn(name, length, false));

    private sealed record TextColumn(string Name, int Length, bool IsRequired);
}
