using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Infrastructure;
using Nop.Plugin.Misc.FleaMarket.Infrastructure.Pages;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Areas.Admin.Factories;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;

/// <summary>The moderators' grid of complaints and the search above it.</summary>
public class ComplaintGridFactory(
    ComplaintQueue queue,
    ComplaintNamesFactory namesFactory,
    IBaseAdminModelFactory lists,
    IStoreService stores,
    UserTimes times,
    ILocalizationService localization,
    IPermissionService permissions)
{
    private const int MostRows = 500;

    public async Task<ComplaintSearchModel> PrepareAsync(ComplaintSearchModel model)
    {
        model.SetGridPageSize();
        model.AvailableSubjects.Add(new(await localization.GetResourceAsync("Admin.Common.All"), "0"));
        foreach (var subject in Enum.GetValues<ComplaintSubject>())
            model.AvailableSubjects.Add(new(await localization.GetLocalizedEnumAsync(subject), Number((int)subject)));
        foreach (var state in Enum.GetValues<ComplaintState>())
            model.AvailableStates.Add(new(await localization.GetLocalizedEnumAsync(state), Number((int)state)));
        await lists.PrepareStoresAsync(model.AvailableStores);
        model.HasOneStore = (await stores.GetAllStoresAsync()).Count == 1;
        model.MayModerate = await permissions.AuthorizeAsync(FleaMarketPermissions.Moderate);
        return model;
    }

    public async Task<ComplaintListModel> RowsAsync(ComplaintSearchModel model)
    {
        (model.Start, model.Length) = (Math.Max(0, model.Start), Math.Clamp(model.Length, 1, MostRows));
        var page = await queue.GetPageAsync(await FilterAsync(model), model.Page - 1, model.PageSize);
        var names = await namesFactory.LoadAsync(page.ToList());
        var rows = new List<ComplaintRowModel>();
        foreach (var complaint in page)
            rows.Add(await RowAsync(complaint, names));
        return new ComplaintListModel().PrepareToGrid(model, page, () => rows);
    }

    public async Task<ComplaintFilter> FilterAsync(ComplaintSearchModel model) => new()
    {
        PersonId = model.SearchPersonId > 0 ? model.SearchPersonId : null,
        PersonLogin = model.SearchPerson,
        Text = model.SearchText,
        Subject = Enum.IsDefined((ComplaintSubject)model.SearchSubjectId) ? (ComplaintSubject)model.SearchSubjectId : null,
        IsStruck = (ComplaintState)model.SearchStateId switch { ComplaintState.Standing => false, ComplaintState.Struck => true, _ => null },
        StoreId = model.SearchStoreId > 0 ? model.SearchStoreId : null,
        WrittenFromUtc = await times.ReadAsync(model.SearchFrom),
        WrittenBeforeUtc = await times.ReadAsync(model.SearchTo?.Date.AddDays(1))
    };

    private async Task<ComplaintRowModel> RowAsync(Complaint complaint, ComplaintNames names) => new()
    {
        Id = complaint.Id,
        SubjectId = complaint.SubjectId,
        Subject = await localization.GetLocalizedEnumAsync(complaint.Subject),
        AboutId = complaint.AboutId,
        About = names.Login(complaint.AboutId),
        AuthorId = complaint.AuthorId,
        Author = names.Login(complaint.AuthorId),
        ListingId = complaint.ListingId,
        Listing = names.Listing(complaint),
        DealId = complaint.DealId,
        Type = complaint.Type,
        Text = complaint.Text ?? "",
        WrittenOn = await times.ShowAsync(complaint.CreatedOnUtc),
        IsStruck = complaint.IsStruck,
        StruckBy = names.StruckBy(complaint),
        StruckOn = (await times.ShowAsync(complaint.StruckOnUtc))?.ToString("g", CultureInfo.CurrentCulture) ?? "",
        StruckReason = complaint.StruckReason ?? ""
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
