using Nop.Core.Domain.Logging;
using Nop.Services.Caching;

namespace DevStore.Services.Caching;

internal class AclRecordCache : EntityCache<AclRecord>;
internal class ActivityLogTypeCache : EntityCache<ActivityLogType>;
internal class CountryCache : EntityCache<Country>;
internal class CurrencyCache : EntityCache<Currency>;
internal class CustomerRoleCache : EntityCache<CustomerRole>;
internal class EmailAccountCache : EntityCache<EmailAccount>;
internal class GenericAttributeCache : EntityCache<GenericAttribute>;
internal class LanguageCache : EntityCache<Language>;
internal class LocaleStringResourceCache : EntityCache<LocaleStringResource>;
internal class LocalizedPropertyCache : EntityCache<LocalizedProperty>;
internal class MessageTemplateCache : EntityCache<MessageTemplate>;
internal class PictureBinaryCache : EntityCache<PictureBinary>;
internal class PictureCache : EntityCache<Picture>;
internal class ProductCategoryCache : EntityCache<ProductCategory>;
internal class ProductPictureCache : EntityCache<ProductPicture>;
internal class StateProvinceCache : EntityCache<StateProvince>;
internal class StoreCache : EntityCache<Store>;
internal class StoreMappingCache : EntityCache<StoreMapping>;
internal class TierPriceCache : EntityCache<TierPrice>;
internal class UrlRecordCache : EntityCache<UrlRecord>;

internal class AddressCache : CacheEventConsumer<Address>;
internal class CustomerAddressMappingCache : EntityCache<CustomerAddressMapping>;
internal class CustomerCache : EntityCache<Customer>;
internal class DiscountCache : CacheEventConsumer<Nop.Core.Domain.Discounts.Discount>;
internal class OrderCache : CacheEventConsumer<Order>;
internal class OrderItemCache : CacheEventConsumer<OrderItem>;
internal class OrderNoteCache : CacheEventConsumer<OrderNote>;
internal class ReturnRequestCache : CacheEventConsumer<ReturnRequest>;
internal class VendorCache : CacheEventConsumer<Vendor>;
