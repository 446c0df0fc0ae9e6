using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Moderation;
using Nop.Services.Media;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>What is written about an item, as columns of a sheet.</summary>
public class ListingSheetColumns(IPictureService pictures, SellingReasonTexts sellingReasons)
{
    public static IEnumerable<string> Names { get; } = ListingField.All.Select(field => field.Name).ToList();

    public async Task<IReadOnlyList<object?>> CellsAsync(ListingContent content)
    {
        var cells = new List<object?>();
        foreach (var field in ListingField.All)
            cells.Add(field.Get(content) switch
            {
                int id when field == ListingField.SellingReason => await sellingReasons.OfAsync(id),
                IReadOnlyList<int> ids => await AddressesAsync(ids),
                IReadOnlyList<Characteristic> => field.Print(content),
                var value => value
            });
        return cells;
    }

    private async Task<string?> AddressesAsync(IEnumerable<int> pictureIds)
    {
        var addresses = new List<string>();
        foreach (var pictureId in pictureIds)
            addresses.Add(await pictures.GetPictureUrlAsync(pictureId, showDefaultPicture: false));
        return addresses.Count == 0 ? null : string.Join("\n", addresses);
    }
}
