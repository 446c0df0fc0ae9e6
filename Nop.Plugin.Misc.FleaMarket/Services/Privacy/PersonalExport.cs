using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>Adds what the plugin knows of a customer to the workbook that nopCommerce gives out.</summary>
public class PersonalExport(PersonalParts parts, ILocalizationService localization, ILogger logger)
{
    private const string Texts = $"{FleaMarketDefaults.ResourcePrefix}.Privacy.";

    /// <summary>Fields of a listing, which are called the same everywhere; those of its contact data are not only a listing's.</summary>
    private static readonly HashSet<string> _named = ListingField.All.Where(field => field.ChangeName == field.Name).Select(field => field.Name).ToHashSet();

    public async Task<byte[]> AddToAsync(byte[] workbook, int customerId)
    {
        using var copy = new WorkbookCopy(workbook);
        foreach (var sheet in parts.All.SelectMany(part => part.Sheets(customerId)))
            await AddAsync(copy, sheet);
        return copy.ToArray();
    }

    private async Task AddAsync(WorkbookCopy copy, PersonalSheet sheet)
    {
        using var writer = new SheetWriter(copy.AddSheet(await TextAsync($"Sheet.{sheet.Name}")));
        writer.Write(await HeadingsAsync(sheet));
        try
        {
            await foreach (var row in sheet.Rows)
                writer.Write(await CellsAsync(row));
        }
        catch (Exception exception)
        {
            writer.Write([await TextAsync("Unreadable")]);
            await logger.ErrorAsync($"Flea market: {sheet.Name} could not be exported.", exception);
        }
    }

    private async Task<IReadOnlyList<object?>> HeadingsAsync(PersonalSheet sheet)
    {
        var headings = new List<object?>();
        foreach (var column in sheet.Columns)
            headings.Add(_named.Contains(column) ? await localization.GetResourceAsync(FieldLabels.KeyOf(column)) : await TextAsync($"Column.{column}"));
        return headings;
    }

    private async Task<IReadOnlyList<object?>> CellsAsync(IReadOnlyList<object?> row)
    {
        var cells = new List<object?>();
        foreach (var cell in row)
            cells.Add(cell switch
            {
                Enum value => await localization.GetResourceAsync($"Enums.{value.GetType()}.{value}"),
                bool truth => await localization.GetResourceAsync(truth ? "Admin.Common.Yes" : "Admin.Common.No"),
                _ => cell
            });
        return cells;
    }

    private Task<string> TextAsync(string name) => localization.GetResourceAsync(Texts + name);
}
