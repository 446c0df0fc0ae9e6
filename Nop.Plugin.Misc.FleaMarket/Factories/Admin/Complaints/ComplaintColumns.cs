using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Complaints;
using Nop.Web.Framework.Models.DataTables;
using static Nop.Plugin.Misc.FleaMarket.FleaMarketDefaults;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;

public sealed record ComplaintLine(Complaint Complaint, ComplaintNames Names);

/// <summary>The columns of complaints, in the order of the grid and of the CSV.</summary>
public static class ComplaintColumns
{
    public static IReadOnlyList<GridColumn<ComplaintSearchModel, ComplaintLine>> All { get; } =
    [
        new($"{ResourcePrefix}.Admin.Complaint.Csv.Id") { Csv = line => line.Complaint.Id },
        new($"{ResourcePrefix}.Admin.Complaint.Csv.Subject") { Csv = line => CsvCell.Words(line.Complaint.Subject) },
        new($"{ResourcePrefix}.Admin.Complaint.About")
        {
            Grid = _ => new(nameof(ComplaintRowModel.About)) { Width = "140", Render = new RenderCustom("FleaMarketComplaints.about") },
            Csv = line => line.Names.Login(line.Complaint.AboutId)
        },
        new($"{ResourcePrefix}.Admin.Complaint.Csv.Type") { Csv = line => line.Complaint.Type },
        new($"{ResourcePrefix}.Admin.Complaint.Text")
        {
            Grid = _ => new(nameof(ComplaintRowModel.Text)) { Render = new RenderCustom("FleaMarketComplaints.text") },
            Csv = line => line.Complaint.Text
        },
        new($"{ResourcePrefix}.Admin.Complaint.Author")
        {
            Grid = _ => new(nameof(ComplaintRowModel.Author)) { Width = "140", Render = new RenderCustom("FleaMarketComplaints.author") },
            Csv = line => line.Names.Login(line.Complaint.AuthorId)
        },
        new($"{ResourcePrefix}.Admin.Complaint.Where")
        {
            Grid = _ => new(nameof(ComplaintRowModel.Listing)) { Width = "130", ClassName = "flea-market-listing", Render = new RenderCustom("FleaMarketComplaints.where") }
        },
        new($"{ResourcePrefix}.Admin.Complaint.Csv.DealId") { Csv = line => line.Complaint.DealId > 0 ? line.Complaint.DealId : null },
        new($"{ResourcePrefix}.Admin.Complaint.Csv.ListingId") { Csv = line => line.Complaint.ListingId },
        new($"{ResourcePrefix}.Admin.Complaint.Csv.Listing") { Csv = line => line.Names.Listing(line.Complaint.ListingId) },
        new($"{ResourcePrefix}.Admin.Complaint.Written")
        {
            Grid = _ => new(nameof(ComplaintRowModel.WrittenOn)) { Width = "95", Render = GridTable.Time },
            Csv = line => line.Complaint.CreatedOnUtc
        },
        new($"{ResourcePrefix}.Admin.Fields.Status")
        {
            Grid = _ => new(nameof(ComplaintRowModel.IsStruck)) { Width = "130", Render = new RenderCustom("FleaMarketComplaints.state") }
        },
        new($"{ResourcePrefix}.Admin.Complaint.Csv.UpheldBy") { Csv = line => line.Names.UpheldBy(line.Complaint) },
        new($"{ResourcePrefix}.Admin.Complaint.Csv.Upheld") { Csv = line => line.Complaint.AnsweredOnUtc },
        new($"{ResourcePrefix}.Admin.Complaint.Csv.Answer") { Csv = line => line.Complaint.Answer },
        new($"{ResourcePrefix}.Admin.Complaint.Csv.StruckBy") { Csv = line => line.Names.StruckBy(line.Complaint) },
        new($"{ResourcePrefix}.Admin.Complaint.Csv.Struck") { Csv = line => line.Complaint.StruckOnUtc },
        new($"{ResourcePrefix}.Admin.Fields.Reason") { Csv = line => line.Complaint.StruckReason },
        new($"{ResourcePrefix}.Admin.Fields.Actions")
        {
            Grid = search => new(nameof(ComplaintRowModel.Id))
            {
                Width = "70", ClassName = NopColumnClassDefaults.CenterAll, Render = new RenderCustom("FleaMarketComplaints.buttons"), Visible = search.MayModerate
            }
        }
    ];
}
