using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Media;
using Nop.Plugin.Misc.FleaMarket.Models.Sellers;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Sellers;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Common;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Sellers;

/// <summary>A seller in a few lines, on the own page and beside a listing.</summary>
public class SellerFactory(
    CurrentVisitor visitor,
    SellerFigures figures,
    CustomerDisplayNames displayNames,
    ICustomerService customers,
    IGenericAttributeService attributes,
    IPictureService pictures,
    IDateTimeHelper dates,
    CustomerSettings customerSettings,
    MediaSettings mediaSettings)
{
    public async Task<SellerModel> PrepareAsync(int sellerId)
    {
        if (await customers.GetCustomerByIdAsync(sellerId) is not { } customer)
            return new() { Name = await displayNames.OfAsync(null) };
        var figure = await figures.GetAsync(sellerId, await visitor.StoreIdAsync());
        return new()
        {
            Id = sellerId,
            Name = await displayNames.OfAsync(customer),
            AvatarUrl = await AvatarAsync(customer),
            MemberSince = await dates.ConvertToUserTimeAsync(customer.CreatedOnUtc, DateTimeKind.Utc),
            Live = figure.Live,
            SoldUnits = figure.SoldUnits,
            Rating = figure.Rating,
            Ratings = figure.Ratings,
            HasPage = figure.WentPublic > 0 && customer is { Deleted: false, Active: true } && await customers.IsRegisteredAsync(customer)
        };
    }

    private async Task<string?> AvatarAsync(Customer customer)
    {
        if (!customerSettings.AllowCustomersToUploadAvatars)
            return null;
        var pictureId = await attributes.GetAttributeAsync<int>(customer, NopCustomerDefaults.AvatarPictureIdAttribute);
        var url = await pictures.GetPictureUrlAsync(pictureId, mediaSettings.AvatarPictureSize,
            customerSettings.DefaultAvatarEnabled, defaultPictureType: PictureType.Avatar);
        return string.IsNullOrEmpty(url) ? null : url;
    }
}
