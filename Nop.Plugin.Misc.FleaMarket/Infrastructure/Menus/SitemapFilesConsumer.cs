using Nop.Core.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.FleaMarket.Infrastructure.Menus;

/// <summary>
/// nopCommerce keeps a written sitemap.xml for hours; this deletes the store's as soon as a listing goes, so that the
/// next visitor gets a new one.
/// </summary>
public class SitemapFilesConsumer(INopFileProvider files) : IConsumer<ListingMovedEvent>
{
    private const string Folder = "sitemaps";

    public Task HandleEventAsync(ListingMovedEvent eventMessage)
    {
        var wasPublic = eventMessage.Revision.FromStatus?.IsPublic() == true;
        if (wasPublic && !eventMessage.Listing.Status.IsPublic())
            Delete(eventMessage.Listing.StoreId);
        return Task.CompletedTask;
    }

    private void Delete(int storeId)
    {
        var folder = files.GetAbsolutePath(Folder);
        if (!files.DirectoryExists(folder))
            return;
        foreach (var file in files.GetFiles(folder, $"sitemap-{storeId}-*.xml"))
            files.DeleteFile(file);
    }
}
