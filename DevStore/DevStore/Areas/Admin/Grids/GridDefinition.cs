using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
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
        FunctionName = grid.Name.Replace('-', '_'),
        Url = AddressOf(grid.UrlRead),
        DeleteUrl = AddressOf(grid.UrlDelete),
        DeleteKey = string.IsNullOrEmpty(grid.BindColumnNameActionDelete) ? "id" : grid.BindColumnNameActionDelete,
        DeleteQuestion = text("Admin.Common.DeleteConfirmation").Text,
        UpdateUrl = AddressOf(grid.UrlUpdate),
        SearchButton = grid.SearchButtonId,
        Filters = grid.Filters?.Select(Filter) ?? [],
        Data = grid.Data is null ? null : JsonNode.Parse(grid.Data.ToString()!),
        grid.Processing,
        grid.ServerSide,
        grid.DeferLoading,
        grid.Paging,
        grid.Info,
        RowId = grid.RowIdBasedOnField,
        Refresh = grid.RefreshButton && !grid.IsChildTable ? text("Admin.Common.Refresh").Text : null,
        grid.PagingType,
        grid.Length,
        LengthMenu = LengthMenu(grid.LengthMenu),
        grid.Ordering,
        grid.HeaderCallback,
        grid.DrawCallback,
        grid.FooterCallback,
        PrimaryKey = grid.PrimaryKeyColumn,
        HasMaster = grid.ColumnCollection.Any(column => column.IsMasterCheckBox),
        Columns = grid.ColumnCollection.Select(Column),
        Layout = grid.LayoutCollection.Count == 0 ? null : grid.LayoutCollection.ToDictionary(option => option.Name, option => option.Value),
        Child = grid.ChildTable is null ? null : Describe(grid.ChildTable),
        Language = Language()
    };

    private string? AddressOf(DataUrl? address)
    {
        if (address is null)
            return null;
        if (!string.IsNullOrEmpty(address.ActionName) && !string.IsNullOrEmpty(address.ControllerName))
            return url.Action(address.ActionName, address.ControllerName, address.RouteValues);
        if (string.IsNullOrEmpty(address.Url))
            return string.Empty;

        var path = (address.Url.StartsWith("~/", StringComparison.Ordinal) ? url.Content(address.Url) : address.Url).TrimEnd('/');
        return address.TrimEnd ? path : $"{path}/";
    }

    private static object Filter(FilterParameter filter) => new
    {
        filter.Name,
        Selector = $"#{(string.IsNullOrEmpty(filter.ModelName) ? null : filter.ModelName + "_")}{filter.Name}",
        Kind = filter.Type == typeof(bool) ? "bool" : filter.Type == typeof(int) ? "value" : "input",
        filter.Value,
        Parent = filter.ParentName
    };

    private object Column(ColumnProperty column) => new
    {
        column.Data,
        column.Title,
        column.Width,
        column.Visible,
        column.Searchable,
        column.ClassName,
        column.IsMasterCheckBox,
        MasterLabel = text("Admin.Common.SelectAll").Text,
        column.Editable,
        EditType = column.EditType.ToString().ToLowerInvariant(),
        Render = Render(column)
    };

    private object Render(ColumnProperty column) => column.Render switch
    {
        RenderLink link => new { Type = "link", Url = AddressOf(link.Url), Key = link.Url.DataId, link.Title },
        RenderDate date => new { Type = "date", date.Format, Locale = CultureInfo.CurrentCulture.Name },
        RenderButtonRemove remove => new { Type = "remove", remove.Title, Css = remove.ClassName },
        RenderButtonEdit edit => new { Type = "edit", Url = AddressOf(edit.Url), Css = edit.ClassName, Title = text("Admin.Common.Edit").Text },
        RenderButtonView view => new { Type = "view", Url = AddressOf(view.Url), Css = view.ClassName, Title = text("Admin.Common.View").Text },
        RenderButtonCustom custom => new { Type = "custom", custom.Url, custom.Title, Css = custom.ClassName, Onclick = custom.OnClickFunctionName },
        RenderPicture picture => new { Type = "picture", Prefix = picture.SrcPrefix, picture.Src, picture.Width },
        RenderCheckBox box => new { Type = "checkbox", box.Name, Key = box.PropertyKeyName, Label = text("Admin.Common.Select").Text },
        RenderBoolean => new { Type = "boolean", Yes = text("Admin.Common.Yes").Text, No = text("Admin.Common.No").Text },
        RenderChildCaret => new { Type = "caret" },
        RenderCustom custom => new { Type = "function", Name = custom.FunctionName },
        RenderButtonsInlineEdit inline => Inline(inline, column.Data),
        _ => new { Type = column.Encode ? "text" : "html" }
    };

    private object Inline(RenderButtonsInlineEdit inline, string key) => new
    {
        Type = "inline",
        Key = key,
        Css = inline.ClassName,
        Edit = text("Admin.Common.Edit").Text,
        Update = text("Admin.Common.Update").Text,
        Cancel = text("Admin.Common.Cancel").Text
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
