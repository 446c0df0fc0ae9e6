using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;

/// <summary>The moderators' grid of complaints and the search above it.</summary>
public class ComplaintGridFactory(
    ComplaintAdminQueries complaintQueries,
    GridNames gridNames,
    GridSearch search,
    UserTimeZone times,
    ILocalizationService localization)
    : Grid<Complaint, ComplaintFilter, ComplaintSearchModel, ComplaintRowModel, ComplaintListModel>(complaintQueries)
{
    public async Task<ComplaintSearchModel> PrepareAsync(ComplaintSearchModel model)
    {
        await search.FillAsync(model);
        await search.AddAllAsync(model.AvailableSubjects, "0");
        await search.AddAsync<ComplaintSubject>(model.AvailableSubjects);
        await search.AddAsync<ComplaintState>(model.AvailableStates);
        return model;
    }

    protected override async Task<IReadOnlyList<ComplaintRowModel>> ModelsAsync(IList<Complaint> page)
    {
        var names = await ComplaintNames.LoadAsync(gridNames, page);
        var rows = new List<ComplaintRowModel>();
        foreach (var complaint in page)
            rows.Add(await RowAsync(complaint, names));
        return rows;
    }

    public override async Task<ComplaintFilter> FilterAsync(ComplaintSearchModel model) => new()
    {
        PersonId = GridSearch.Chosen(model.SearchPersonId),
        PersonLogin = model.SearchPerson,
        Text = model.SearchText,
        Subject = Enum.IsDefined((ComplaintSubject)model.SearchSubjectId) ? (ComplaintSubject)model.SearchSubjectId : null,
        IsStruck = (ComplaintState)model.SearchStateId switch { ComplaintState.Standing or ComplaintState.Upheld => false, ComplaintState.Struck => true, _ => null },
        IsUpheld = (ComplaintState)model.SearchStateId switch { ComplaintState.Standing => false, ComplaintState.Upheld => true, _ => null },
        StoreId = GridSearch.Chosen(model.SearchStoreId),
        WrittenFromUtc = await times.ReadAsync(model.SearchFrom),
        WrittenBeforeUtc = await times.ReadEndAsync(model.SearchTo)
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
        Listing = names.Listing(complaint.ListingId),
        DealId = complaint.DealId,
        Type = complaint.Type,
        Text = complaint.Text ?? "",
        WrittenOn = await times.ShowAsync(complaint.CreatedOnUtc),
        IsStruck = complaint.IsStruck,
        MayStrike = !complaint.IsStruck && (!complaint.IsUpheld || complaint.Subject == ComplaintSubject.Buyer),
        IsUpheld = complaint.IsUpheld,
        UpheldBy = names.UpheldBy(complaint),
        UpheldOn = (await times.ShowAsync(complaint.AnsweredOnUtc))?.ToString("g", CultureInfo.CurrentCulture) ?? "",
        Answer = complaint.Answer ?? "",
        StruckBy = names.StruckBy(complaint),
        StruckOn = (await times.ShowAsync(complaint.StruckOnUtc))?.ToString("g", CultureInfo.CurrentCulture) ?? "",
        StruckReason = complaint.StruckReason ?? ""
    };
}
