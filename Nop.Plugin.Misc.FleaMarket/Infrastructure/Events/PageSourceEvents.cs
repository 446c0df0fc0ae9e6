using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Configuration;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Discounts;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Media;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Seo;
using Nop.Core.Domain.Stores;
using Nop.Core.Events;
using Nop.Plugin.Misc.FleaMarket.Domain.Comments;
using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Pages;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Events;

/// <summary>Lets pages be written anew when what they are made of has changed. Moves of listings come from their writer, after all that listens to them.</summary>
public abstract class PageSource<T>(PageSources pages) : EntityChanges<T> where T : BaseEntity
{
    protected PageSources Pages => pages;

    /// <summary>What is made of it; everything, where a kind says nothing else.</summary>
    protected virtual IEnumerable<string> SourcesOf(T entity) => [PageSources.Shop];

    protected override async Task ChangedAsync(T entity)
    {
        foreach (var source in SourcesOf(entity))
            await pages.ChangedAsync(source);
    }
}

public class SettingPageSource(PageSources pages) : PageSource<Setting>(pages);

public class TextPageSource(PageSources pages) : PageSource<LocaleStringResource>(pages);

public class TranslationPageSource(PageSources pages) : PageSource<LocalizedProperty>(pages);

public class LanguagePageSource(PageSources pages) : PageSource<Language>(pages);

public class CurrencyPageSource(PageSources pages) : PageSource<Currency>(pages);

public class StorePageSource(PageSources pages) : PageSource<Store>(pages);

public class CategoryPageSource(PageSources pages) : PageSource<Category>(pages);

public class ProductCategoryPageSource(PageSources pages) : PageSource<ProductCategory>(pages);

public class AddressPageSource(PageSources pages) : PageSource<UrlRecord>(pages);

public class DiscountPageSource(PageSources pages) : PageSource<Discount>(pages);

public class AclPageSource(PageSources pages) : PageSource<AclRecord>(pages);

public class StoreMappingPageSource(PageSources pages) : PageSource<StoreMapping>(pages);

public class RolePageSource(PageSources pages) : PageSource<CustomerRole>(pages);

/// <summary>nopCommerce forgets who has a permission when the permission is updated, which it does after its roles.</summary>
public class PermissionPageSource(PageSources pages) : PageSource<PermissionRecord>(pages);

public class RolePermissionPageSource(PageSources pages) : PageSource<PermissionRecordCustomerRoleMapping>(pages);

public class ReasonPageSource(PageSources pages) : PageSource<ModerationReason>(pages);

public class ProductPageSource(PageSources pages) : PageSource<Product>(pages)
{
    protected override IEnumerable<string> SourcesOf(Product entity) => [PageSources.Product(entity.Id), PageSources.Products];
}

public class TierPricePageSource(PageSources pages) : PageSource<TierPrice>(pages)
{
    protected override IEnumerable<string> SourcesOf(TierPrice entity) => [PageSources.Product(entity.ProductId), PageSources.Products];
}

public class ProductPicturePageSource(PageSources pages) : PageSource<ProductPicture>(pages)
{
    protected override IEnumerable<string> SourcesOf(ProductPicture entity) => [PageSources.Product(entity.ProductId), PageSources.Products];
}

public class PicturePageSource(PageSources pages) : IConsumer<EntityUpdatedEvent<Picture>>, IConsumer<EntityDeletedEvent<Picture>>
{
    public Task HandleEventAsync(EntityUpdatedEvent<Picture> eventMessage) => pages.ChangedAsync(PageSources.Pictures);

    public Task HandleEventAsync(EntityDeletedEvent<Picture> eventMessage) => pages.ChangedAsync(PageSources.Pictures);
}

/// <summary>Beside moves: what is erased or cleared away.</summary>
public class ListingPageSource(PageSources pages) : PageSource<Listing>(pages)
{
    protected override IEnumerable<string> SourcesOf(Listing entity) => [PageSources.Listings(entity.StoreId), PageSources.Seller(entity.SellerId)];
}

public class CommentPageSource(PageSources pages) : PageSource<ListingComment>(pages), IConsumer<CommentWrittenEvent>, IConsumer<CommentModeratedEvent>
{
    public Task HandleEventAsync(CommentWrittenEvent eventMessage) => Pages.ChangedAsync(PageSources.Comments(eventMessage.Comment.ListingId));

    public Task HandleEventAsync(CommentModeratedEvent eventMessage) => Pages.ChangedAsync(PageSources.Comments(eventMessage.Comment.ListingId));

    protected override IEnumerable<string> SourcesOf(ListingComment entity) => [PageSources.Comments(entity.ListingId)];
}

public class FeedbackPageSource(PageSources pages) :
    PageSource<DealFeedback>(pages), IConsumer<FeedbackGivenEvent>, IConsumer<FeedbackAnsweredEvent>, IConsumer<FeedbackModeratedEvent>
{
    public Task HandleEventAsync(FeedbackGivenEvent eventMessage) => Pages.ChangedAsync(PageSources.Seller(eventMessage.Feedback.SellerId));

    public Task HandleEventAsync(FeedbackAnsweredEvent eventMessage) => Pages.ChangedAsync(PageSources.Seller(eventMessage.Feedback.SellerId));

    public Task HandleEventAsync(FeedbackModeratedEvent eventMessage) => Pages.ChangedAsync(PageSources.Seller(eventMessage.Feedback.SellerId));

    protected override IEnumerable<string> SourcesOf(DealFeedback entity) => [PageSources.Seller(entity.SellerId)];
}

/// <summary>A seller's name, avatar and roles. Guests, whom nopCommerce writes with each of their pages, have no e-mail address.</summary>
public class SellerPageSource(PageSources pages) :
    IConsumer<EntityUpdatedEvent<Customer>>,
    IConsumer<CustomerPermanentlyDeleted>,
    IConsumer<EntityInsertedEvent<CustomerCustomerRoleMapping>>,
    IConsumer<EntityDeletedEvent<CustomerCustomerRoleMapping>>,
    IConsumer<EntityInsertedEvent<GenericAttribute>>,
    IConsumer<EntityUpdatedEvent<GenericAttribute>>,
    IConsumer<EntityDeletedEvent<GenericAttribute>>
{
    public Task HandleEventAsync(EntityUpdatedEvent<Customer> eventMessage) =>
        string.IsNullOrEmpty(eventMessage.Entity.Email) ? Task.CompletedTask : pages.ChangedAsync(PageSources.Seller(eventMessage.Entity.Id));

    public Task HandleEventAsync(CustomerPermanentlyDeleted eventMessage) => pages.ChangedAsync(PageSources.Seller(eventMessage.CustomerId));

    public Task HandleEventAsync(EntityInsertedEvent<CustomerCustomerRoleMapping> eventMessage) => pages.ChangedAsync(PageSources.Seller(eventMessage.Entity.CustomerId));

    public Task HandleEventAsync(EntityDeletedEvent<CustomerCustomerRoleMapping> eventMessage) => pages.ChangedAsync(PageSources.Seller(eventMessage.Entity.CustomerId));

    public Task HandleEventAsync(EntityInsertedEvent<GenericAttribute> eventMessage) => ChangedAsync(eventMessage.Entity);

    public Task HandleEventAsync(EntityUpdatedEvent<GenericAttribute> eventMessage) => ChangedAsync(eventMessage.Entity);

    public Task HandleEventAsync(EntityDeletedEvent<GenericAttribute> eventMessage) => ChangedAsync(eventMessage.Entity);

    private Task ChangedAsync(GenericAttribute attribute) =>
        attribute.KeyGroup == nameof(Customer) && attribute.Key == NopCustomerDefaults.AvatarPictureIdAttribute
            ? pages.ChangedAsync(PageSources.Seller(attribute.EntityId))
            : Task.CompletedTask;
}
