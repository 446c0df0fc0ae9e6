using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;

/// <summary>The moderators' grid of complaints and the search above it.</summary>
public class ComplaintGridFactory(
    ComplaintAdminQueries complaintQueries,
    GridNames gridNames,
    GridSearch search,
    UserTimeZone times,
    ILocalizationService localization)
    : Grid<Complaint, ComplaintFilter, ComplaintSearchModel, ComplaintLine, ComplaintRowModel>(complaintQueries, ComplaintColumns.All, search, times, localization)
{
    protected override async Task AddChoicesAsync(GridSearch search, ComplaintSearchModel model)
    {
        await search.AddAllAsync(model.AvailableSubjects, "0");
        await search.AddAsync<ComplaintSubject>(model.AvailableSubjects);
        await search.AddAsync<ComplaintState>(model.AvailableStates);
    }

    protected override async Task<IEnumerable<ComplaintLine>> LinesAsync(IList<Complaint> page)
    {
        var names = await ComplaintNames.LoadAsync(gridNames, page);
        return page.Select(complaint => new ComplaintLine(complaint, names));
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
        WrittenFromUtc = await Times.ReadAsync(model.SearchFrom),
        WrittenBeforeUtc = await Times.ReadEndAsync(model.SearchTo)
    };

    protected override async Task<ComplaintRowModel> RowAsync(ComplaintLine line)
    {
        var (complaint, names) = line;
        return new()
        {
            Id = complaint.Id,
            SubjectId = complaint.SubjectId,
            Subject = await Localization.GetLocalizedEnumAsync(complaint.Subject),
            AboutId = complaint.AboutId,
            About = names.Login(complaint.AboutId),
            AuthorId = complaint.AuthorId,
            Author = names.Login(complaint.AuthorId),
            ListingId = complaint.ListingId,
            Listing = names.Listing(complaint.ListingId),
            DealId = complaint.DealId,
            Type = complaint.Type,
            Text = complaint.Text ?? "",
            WrittenOn = await Times.ShowAsync(complaint.CreatedOnUtc),
            IsStruck = complaint.IsStruck,
            MayStrike = complaint.RefuseToStrike() is null,
            MayUphold = complaint.RefuseToUphold() is null,
            IsUpheld = complaint.IsUpheld,
            UpheldBy = names.UpheldBy(complaint),
            UpheldOn = (await Times.ShowAsync(complaint.AnsweredOnUtc))?.ToString("g", CultureInfo.CurrentCulture) ?? "",
            Answer = complaint.Answer ?? "",
            StruckBy = names.StruckBy(complaint),
            StruckOn = (await Times.ShowAsync(complaint.StruckOnUtc))?.ToString("g", CultureInfo.CurrentCulture) ?? "",
            StruckReason = complaint.StruckReason ?? ""
        };
    }
}
