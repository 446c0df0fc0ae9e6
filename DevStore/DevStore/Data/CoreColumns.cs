using FluentMigrator.Builders.Create.Table;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Media;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Seo;

namespace DevStore.Data;

/// <summary>The lengths of nopCommerce's own text columns; the others are as long as the database allows.</summary>
internal static class CoreColumns
{
    private static readonly Dictionary<Type, TextColumn[]> _texts = new()
    {
        [typeof(Category)] =
        [
            Required(nameof(Category.Name), 400),
            Optional(nameof(Category.MetaKeywords), 400),
            Optional(nameof(Category.MetaTitle), 400),
            Optional(nameof(Category.PageSizeOptions), 200)
        ],
        [typeof(Manufacturer)] =
        [
            Required(nameof(Manufacturer.Name), 400)
        ],
        [typeof(Product)] =
        [
            Required(nameof(Product.Name), 400),
            Optional(nameof(Product.MetaKeywords), 400),
            Optional(nameof(Product.MetaTitle), 400),
            Optional(nameof(Product.Sku), 400)
        ],
        [typeof(GenericAttribute)] =
        [
            Required(nameof(GenericAttribute.KeyGroup), 400),
            Required(nameof(GenericAttribute.Key), 400)
        ],
        [typeof(Setting)] =
        [
            Required(nameof(Setting.Name), 200),
            Required(nameof(Setting.Value), 6000)
        ],
        [typeof(Customer)] =
        [
            Optional(nameof(Customer.Username), 1000),
            Optional(nameof(Customer.Email), 1000),
            Optional(nameof(Customer.EmailToRevalidate), 1000),
            Optional(nameof(Customer.FirstName), 1000),
            Optional(nameof(Customer.LastName), 1000),
            Optional(nameof(Customer.Company), 1000),
            Optional(nameof(Customer.ZipPostalCode), 1000),
            Optional(nameof(Customer.Phone), 1000),
            Optional(nameof(Customer.TimeZoneId), 1000),
            Optional(nameof(Customer.SystemName), 400),
            Optional(nameof(Customer.LastIpAddress), 100)
        ],
        [typeof(CustomerRole)] =
        [
            Required(nameof(CustomerRole.Name), 255),
            Optional(nameof(CustomerRole.SystemName), 255)
        ],
        [typeof(Country)] =
        [
            Required(nameof(Country.Name), 100),
            Optional(nameof(Country.TwoLetterIsoCode), 2),
            Optional(nameof(Country.ThreeLetterIsoCode), 3)
        ],
        [typeof(Currency)] =
        [
            Required(nameof(Currency.Name), 50),
            Required(nameof(Currency.CurrencyCode), 5),
            Optional(nameof(Currency.DisplayLocale), 50),
            Optional(nameof(Currency.CustomFormatting), 50)
        ],
        [typeof(StateProvince)] =
        [
            Required(nameof(StateProvince.Name), 100),
            Optional(nameof(StateProvince.Abbreviation), 100)
        ],
        [typeof(Language)] =
        [
            Required(nameof(Language.Name), 100),
            Required(nameof(Language.LanguageCulture), 20),
            Optional(nameof(Language.UniqueSeoCode), 2),
            Optional(nameof(Language.FlagImageFileName), 50)
        ],
        [typeof(LocaleStringResource)] =
        [
            Required(nameof(LocaleStringResource.ResourceName), 200)
        ],
        [typeof(LocalizedProperty)] =
        [
            Required(nameof(LocalizedProperty.LocaleKeyGroup), 400),
            Required(nameof(LocalizedProperty.LocaleKey), 400)
        ],
        [typeof(ActivityLog)] =
        [
            Optional(nameof(ActivityLog.IpAddress), 100),
            Optional(nameof(ActivityLog.EntityName), 400)
        ],
        [typeof(ActivityLogType)] =
        [
            Required(nameof(ActivityLogType.SystemKeyword), 100),
            Required(nameof(ActivityLogType.Name), 200)
        ],
        [typeof(Log)] =
        [
            Optional(nameof(Log.IpAddress), 100)
        ],
        [typeof(Picture)] =
        [
            Required(nameof(Picture.MimeType), 40),
            Optional(nameof(Picture.SeoFilename), 300)
        ],
        [typeof(EmailAccount)] =
        [
            Optional(nameof(EmailAccount.DisplayName), 255),
            Required(nameof(EmailAccount.Email), 255),
            Required(nameof(EmailAccount.Host), 255),
            Required(nameof(EmailAccount.Username), 255),
            Required(nameof(EmailAccount.Password), 255)
        ],
        [typeof(MessageTemplate)] =
        [
            Required(nameof(MessageTemplate.Name), 200),
            Optional(nameof(MessageTemplate.BccEmailAddresses), 200),
            Optional(nameof(MessageTemplate.Subject), 1000)
        ],
        [typeof(QueuedEmail)] =
        [
            Required(nameof(QueuedEmail.From), 500),
            Optional(nameof(QueuedEmail.FromName), 500),
            Required(nameof(QueuedEmail.To), 500),
            Optional(nameof(QueuedEmail.ToName), 500),
            Optional(nameof(QueuedEmail.ReplyTo), 500),
            Optional(nameof(QueuedEmail.ReplyToName), 500),
            Optional(nameof(QueuedEmail.CC), 500),
            Optional(nameof(QueuedEmail.Bcc), 500),
            Optional(nameof(QueuedEmail.Subject), 1000)
        ],
        [typeof(Order)] =
        [
            Optional(nameof(Order.CustomerIp), 100)
        ],
        [typeof(AclRecord)] =
        [
            Required(nameof(AclRecord.EntityName), 400)
        ],
        [typeof(PermissionRecord)] =
        [
            Required(nameof(PermissionRecord.SystemName), 255),
            Required(nameof(PermissionRecord.Category), 255)
        ],
        [typeof(UrlRecord)] =
        [
            Required(nameof(UrlRecord.EntityName), 400),
            Required(nameof(UrlRecord.Slug), 400)
        ],
        [typeof(Store)] =
        [
            Required(nameof(Store.Name), 400),
            Required(nameof(Store.Url), 400),
            Optional(nameof(Store.Hosts), 1000),
            Optional(nameof(Store.CompanyName), 1000),
            Optional(nameof(Store.CompanyAddress), 1000),
            Optional(nameof(Store.CompanyPhoneNumber), 1000),
            Optional(nameof(Store.CompanyVat), 1000)
        ],
        [typeof(StoreMapping)] =
        [
            Required(nameof(StoreMapping.EntityName), 400)
        ],
        [typeof(Vendor)] =
        [
            Required(nameof(Vendor.Name), 400),
            Optional(nameof(Vendor.Email), 400),
            Optional(nameof(Vendor.PageSizeOptions), 200)
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

    private static TextColumn Required(string name, int length) => new(name, length, true);

    private static TextColumn Optional(string name, int length) => new(name, length, false);

    private sealed record TextColumn(string Name, int Length, bool IsRequired);
}
