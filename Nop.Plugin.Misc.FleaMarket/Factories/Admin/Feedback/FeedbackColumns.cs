using Nop.Plugin.Misc.FleaMarket.Domain.Feedback;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Feedback;
using Nop.Plugin.Misc.FleaMarket.Services.Feedback;
using Nop.Web.Framework.Models.DataTables;
using static Nop.Plugin.Misc.FleaMarket.FleaMarketDefaults;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Feedback;

public sealed record FeedbackLine(GivenFeedback Given, Func<int, string> LoginOf)
{
    public DealFeedback Feedback => Given.Feedback;
}

/// <summary>The columns of feedback, in the order of the grid and of the CSV.</summary>
public static class FeedbackColumns
{
    public static IReadOnlyList<GridColumn<FeedbackSearchModel, FeedbackLine>> All { get; } =
    [
        new("") { Grid = search => GridTable.Ticks(nameof(FeedbackRowModel.Id), "FleaMarketComments.tick", search.MayModerate) },
        new($"{ResourcePrefix}.Admin.Feedback.Csv.Id") { Csv = line => line.Feedback.Id },
        new($"{ResourcePrefix}.Admin.Feedback.Csv.Deal") { Csv = line => line.Feedback.DealId },
        new($"{ResourcePrefix}.Admin.Feedback.Listing")
        {
            Grid = _ => new(nameof(FeedbackRowModel.Listing)) { Width = "180", ClassName = "flea-market-listing", Render = new RenderCustom("FleaMarketComments.listing") },
            Csv = line => line.Given.Name
        },
        new($"{ResourcePrefix}.Admin.Feedback.Buyer")
        {
            Grid = _ => new(nameof(FeedbackRowModel.Author)) { Width = "160", Render = new RenderCustom("FleaMarketComments.author") },
            Csv = line => line.LoginOf(line.Feedback.BuyerId)
        },
        new($"{ResourcePrefix}.Admin.Fields.Seller")
        {
            Grid = _ => new(nameof(FeedbackRowModel.Seller)) { Width = "160", Render = new RenderCustom("FleaMarketComments.seller") },
            Csv = line => line.LoginOf(line.Feedback.SellerId)
        },
        new($"{ResourcePrefix}.Admin.Feedback.Stars")
        {
            Grid = _ => new(nameof(FeedbackRowModel.SellerStars)) { Width = "110", Render = new RenderCustom("FleaMarketComments.stars") }
        },
        new($"{ResourcePrefix}.Admin.Feedback.Csv.ProductStars") { Csv = line => line.Feedback.ProductStars },
        new($"{ResourcePrefix}.Admin.Feedback.Csv.SellerStars") { Csv = line => line.Feedback.SellerStars },
        new($"{ResourcePrefix}.Admin.Feedback.Text")
        {
            Grid = _ => new(nameof(FeedbackRowModel.Text)) { Render = new RenderCustom("FleaMarketComments.feedback") },
            Csv = line => line.Feedback.Text
        },
        new($"{ResourcePrefix}.Admin.Feedback.Csv.Answer") { Csv = line => line.Given.Answer?.Text },
        new($"{ResourcePrefix}.Admin.Feedback.Given")
        {
            Grid = _ => new(nameof(FeedbackRowModel.GivenOn)) { Width = "100", Render = GridTable.Time },
            Csv = line => line.Feedback.CreatedOnUtc
        },
        new($"{ResourcePrefix}.Admin.Fields.Status")
        {
            Grid = _ => new(nameof(FeedbackRowModel.IsHidden)) { Width = "120", Render = new RenderCustom("FleaMarketComments.state") }
        },
        new($"{ResourcePrefix}.Admin.Feedback.Csv.HiddenBy") { Csv = line => line.Feedback.HiddenById > 0 ? line.LoginOf(line.Feedback.HiddenById) : null },
        new($"{ResourcePrefix}.Admin.Fields.Actions")
        {
            Grid = _ => new(nameof(FeedbackRowModel.Url)) { Width = "90", ClassName = NopColumnClassDefaults.CenterAll, Render = new RenderCustom("FleaMarketComments.buttons") }
        }
    ];
}
