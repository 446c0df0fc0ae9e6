using System.Text.Json;
using Nop.Web.Framework.Localization;
using Nop.Web.Framework.Models.DataTables;

namespace DevStore.Areas.Admin.Grids;

/// <summary>A grid as admin.table.js reads it.</summary>
public class GridDefinition(IUrlHelper url, Localizer text)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    /// <summary>JSON with HTML's special characters escaped: it may stand in a script element.</summary>
    public string ToJson(DataTablesModel grid) => JsonSerializer.Serialize(Describe(grid), _options);

    private object Describe(DataTablesModel grid) => new
    {
        grid.Name,
        Url = AddressOf(grid.UrlRead),
        SearchButton = grid.SearchButtonId,
        Filters = grid.Filters.Select(filter => new { filter.Name, IsSwitch = filter.Type == typeof(bool) }),
        Refresh = text("Admin.Common.Refresh").Text,
        grid.Length,
        LengthMenu = LengthMenu(grid.LengthMenu),
        Columns = grid.ColumnCollection.Select(Column),
        Language = Language()
    };

    private string? AddressOf(DataUrl address) => string.IsNullOrEmpty(address.Url)
        ? url.Action(address.ActionName, address.ControllerName, address.RouteValues)
        : $"{url.Content(address.Url).TrimEnd('/')}/";

    private object Column(ColumnProperty column) => new
    {
        column.Data,
        column.Title,
        column.Width,
        column.Visible,
        column.ClassName,
        column.IsMasterCheckBox,
        MasterLabel = text("Admin.Common.SelectAll").Text,
        Render = Render(column)
    };

    private object Render(ColumnProperty column) => column.Render switch
    {
        RenderDate date => new { Type = "date", date.Format, Locale = CultureInfo.CurrentCulture.Name },
        RenderButtonEdit edit => new { Type = "edit", Url = AddressOf(edit.Url), Css = edit.ClassName, Title = text("Admin.Common.Edit").Text },
        RenderBoolean => new { Type = "boolean", Yes = text("Admin.Common.Yes").Text, No = text("Admin.Common.No").Text },
        RenderCustom custom => new { Type = "function", Name = custom.FunctionName },
        _ => new { Type = "text" }
    };

    private static int[]? LengthMenu(string? sizes) => string.IsNullOrEmpty(sizes)
        ? null
        : sizes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();

    private object Language() => new
    {
        EmptyTable = text("Admin.DT.EmptyTable").Text,
        Info = text("Admin.DT.Info").Text,
        InfoEmpty = text("Admin.DT.InfoEmpty").Text,
        LengthMenu = text("Admin.DT.LengthMenu").Text,
        LoadingRecords = text("Admin.DT.LoadingRecords").Text,
        Processing = text("Admin.DT.LoadingRecords").Text,
        ZeroRecords = text("Admin.DT.EmptyTable").Text
    };
}
