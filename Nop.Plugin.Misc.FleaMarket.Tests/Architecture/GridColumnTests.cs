using System.Text.RegularExpressions;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Comments;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Feedback;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Factories.Fees;
using Nop.Plugin.Misc.FleaMarket.Models.Admin;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Comments;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Complaints;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Deals;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Feedback;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Fees;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Models.DataTables;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

/// <summary>Holds the columns of each grid against its texts, its row model, its script and its page.</summary>
public partial class GridColumnTests
{
    /// <param name="Columns">As the searches of all visitors show them: of one store and of several.</param>
    /// <param name="CsvTitles">The keys, in the CSV's order.</param>
    public sealed record Declared(Type Class, Type RowModel, IReadOnlyList<string> Titles, IReadOnlyList<ColumnProperty> Columns, IReadOnlyList<string> CsvTitles)
    {
        public override string ToString() => Class.Name;
    }

    private static readonly Declared[] _grids =
    [
        Read<ListingSearchModel, ListingLine>(typeof(ListingColumns), ListingColumns.All, typeof(ListingRowModel)),
        Read<CommentSearchModel, CommentLine>(typeof(CommentColumns), CommentColumns.All, typeof(CommentRowModel)),
        Read<ComplaintSearchModel, ComplaintLine>(typeof(ComplaintColumns), ComplaintColumns.All, typeof(ComplaintRowModel)),
        Read<DealSearchModel, DealLine>(typeof(DealColumns), DealColumns.All, typeof(DealGridRow)),
        Read<FeedbackSearchModel, FeedbackLine>(typeof(FeedbackColumns), FeedbackColumns.All, typeof(FeedbackRowModel)),
        Read<FeeSearchModel, FeeLine>(typeof(FeeColumns), FeeColumns.All, typeof(FeeRowModel))
    ];

    private static readonly string _scripts = string.Concat(Sources.Read("*.js").Select(file => file.Text));

    private static Declared Read<TSearch, TLine>(Type declaring, IReadOnlyList<GridColumn<TSearch, TLine>> columns, Type rowModel) where TSearch : BaseSearchModel, new()
    {
        var searches = new List<TSearch> { new(), new() };
        foreach (var search in searches.Skip(1).OfType<GridSearchModel>())
            search.HasOneStore = true;
        return new(
            declaring,
            rowModel,
            columns.Select(column => column.Title).ToList(),
            columns.SelectMany(column => searches.Select(search => column.Grid?.Invoke(search))).OfType<ColumnProperty>().ToList(),
            columns.Where(column => column.Csv is not null).Select(column => column.Title).ToList());
    }

    [Test]
    public void Every_declaration_of_columns_is_looked_at() =>
        Assert.That(_grids.Select(grid => grid.Class), Is.EquivalentTo(typeof(GridTable).Assembly.GetTypes()
            .Where(type => type.GetProperties().Any(property => property.PropertyType.ToString().Contains(typeof(GridColumn<,>).Name, StringComparison.Ordinal)))));

    [TestCaseSource(nameof(_grids))]
    public void A_column_has_its_title_in_both_languages(Declared grid)
    {
        foreach (var texts in (Dictionary<string, string>[])[TextTests.Texts("en"), TextTests.Texts("ru")])
            Assert.That(grid.Titles.Where(title => title.Length > 0 && !texts.ContainsKey(title)), Is.Empty);
        Assert.That(grid.CsvTitles, Is.Unique.And.None.Empty);
    }

    [TestCaseSource(nameof(_grids))]
    public void A_column_shows_a_member_of_the_row(Declared grid) =>
        Assert.That(grid.Columns.Select(column => column.Data).Distinct(), Is.SubsetOf(grid.RowModel.GetProperties().Select(property => property.Name)));

    [TestCaseSource(nameof(_grids))]
    public void A_column_is_drawn_by_a_function_of_a_script(Declared grid)
    {
        var functions = grid.Columns.Select(column => column.Render).OfType<RenderCustom>().Select(render => render.FunctionName.Split('.'));
        Assert.That(functions.Where(name => !_scripts.Contains($"{name[0]} =", StringComparison.Ordinal) || !Regex.IsMatch(_scripts, $@"\b{name[1]}\b")).Select(name => string.Join('.', name)), Is.Empty);
    }

    [Test]
    public void A_page_with_an_export_declares_no_columns_of_its_own() =>
        Assert.That(Sources.Read("*.cshtml").Where(page => page.Text.Contains("asp-action=\"Export\"", StringComparison.Ordinal) && (page.Text.Contains(nameof(DataTablesModel), StringComparison.Ordinal) || page.Text.Contains("GridTable.", StringComparison.Ordinal)))
            .Where(page => !page.Text.Contains("GridTable.Of(", StringComparison.Ordinal)).Select(page => page.Path), Is.Empty);

    /// <summary>The script reads the element of every field; one that is not there sends nothing.</summary>
    [Test]
    public void A_page_has_every_field_of_its_search()
    {
        var models = typeof(GridSearchModel).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(BaseSearchModel)) && !type.IsAbstract).ToDictionary(type => type.Name);
        foreach (var page in Sources.Read("*.cshtml").Where(page => page.Text.Contains("GridTable.Of(", StringComparison.Ordinal)))
        {
            var search = (BaseSearchModel)Activator.CreateInstance(models[Model().Match(page.Text).Groups["name"].Value])!;
            Assert.That(Field().Matches(page.Text).Select(field => field.Groups["name"].Value), Is.EquivalentTo(GridTable.Filters(search).Select(filter => filter.Name)), page.Path);
        }
    }

    [Test]
    public void A_switch_is_read_as_one() =>
        Assert.That(GridTable.Filters(new DealSearchModel()).Where(filter => filter.Type == typeof(bool)).Select(filter => filter.Name), Is.EqualTo(new[] { nameof(DealSearchModel.SearchAsking) }));

    [GeneratedRegex(@"@model (?<name>\w+)")]
    private static partial Regex Model();

    [GeneratedRegex(@"(?:asp-for|chosen-id)=""(?<name>\w+)""")]
    private static partial Regex Field();
}
