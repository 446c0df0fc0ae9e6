using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Listings;
using Nop.Plugin.Misc.FleaMarket.Services.Searches;
using Nop.Services.Catalog;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>What the section's filter panel offers, and the filters that are on.</summary>
public class SectionFilters(CategoryNames categoryNames, IProductService products, WorkingCurrency prices, ILocalizationService localization)
{
    /// <summary>Characteristics to choose from.</summary>
    public const int MostCharacteristics = 60;

    private const int MostGroups = 5;
    private const int MostValues = 8;

    public async Task<IReadOnlyList<SelectListItem>> CategoriesAsync(IReadOnlyDictionary<int, int> counts, SectionQuery asked)
    {
        var items = new List<SelectListItem>();
        foreach (var id in counts.Keys.Append(asked.CategoryId).Where(id => id > 0).Distinct())
            if (await categoryNames.OfAsync(id) is { Length: > 0 } name)
                items.Add(new(name, Text(id), id == asked.CategoryId));
        return items.OrderBy(item => item.Text, StringComparer.CurrentCulture).ToList();
    }

    public Task<IReadOnlyList<SelectListItem>> ConditionsAsync(SectionQuery asked) =>
        EnumAsync<ItemCondition>(asked.Conditions.Contains);

    public Task<IReadOnlyList<SelectListItem>> OrdersAsync(SectionQuery asked) =>
        EnumAsync<ListingOrder>(order => order == asked.Order);

    public static IReadOnlyList<SectionModel.CharacteristicGroup> Characteristics(IReadOnlyList<CharacteristicCount> common, SectionQuery asked) => common
        .Where(line => !line.Characteristic.Name.Contains(':'))
        .GroupBy(line => line.Characteristic.Name)
        .Take(MostGroups)
        .Select(group => new SectionModel.CharacteristicGroup(group.Key, group.Take(MostValues).Select(line => Item(line, asked)).ToList()))
        .ToList();

    private static SelectListItem Item(CharacteristicCount line, SectionQuery asked)
    {
        var pair = $"{line.Characteristic.Name}:{line.Characteristic.Value}";
        return new($"{line.Characteristic.Value} ({line.Count})", pair, asked.Pairs.Contains(pair));
    }

    public async Task<IReadOnlyList<SectionModel.Chip>> ChipsAsync(SectionQuery asked)
    {
        var chips = new List<SectionModel.Chip>();
        if (!string.IsNullOrWhiteSpace(asked.Text))
            chips.Add(new($"“{asked.Text}”", Values(asked with { Text = null })));
        if (asked.CategoryId > 0 && await categoryNames.OfAsync(asked.CategoryId) is { Length: > 0 } category)
            chips.Add(new(category, Values(asked with { CategoryId = 0 })));
        if (asked.ProductId > 0)
            chips.Add(new(await ProductNameAsync(asked.ProductId), Values(asked with { ProductId = 0 })));
        foreach (var condition in asked.Conditions)
            chips.Add(new(await localization.GetLocalizedEnumAsync(condition), Values(asked with { Conditions = asked.Conditions.Where(other => other != condition).ToList() })));
        if (!string.IsNullOrWhiteSpace(asked.LowestPrice) || !string.IsNullOrWhiteSpace(asked.HighestPrice))
            chips.Add(new(await PriceAsync(asked), Values(asked with { LowestPrice = null, HighestPrice = null })));
        foreach (var pair in asked.Pairs)
            chips.Add(new(pair.Replace(":", ": "), Values(asked with { Pairs = asked.Pairs.Where(other => other != pair).ToList() })));
        return chips;
    }

    /// <summary>Route values of the section as asked for, without its page.</summary>
    public static RouteValueDictionary Values(SectionQuery asked)
    {
        var values = new RouteValueDictionary();
        Add("q", asked.Text);
        Add("category", asked.CategoryId > 0 ? asked.CategoryId : null);
        Add("product", asked.ProductId > 0 ? asked.ProductId : null);
        Add("condition", asked.Conditions.Count > 0 ? asked.Conditions.Select(condition => Text((int)condition)).ToArray() : null);
        Add("from", asked.LowestPrice);
        Add("to", asked.HighestPrice);
        Add("with", asked.Pairs.Count > 0 ? asked.Pairs.ToArray() : null);
        Add("sort", asked.Order != ListingOrder.Newest ? (int)asked.Order : null);
        return values;

        void Add(string name, object? value)
        {
            if (value is not (null or ""))
                values[name] = value;
        }
    }

    private async Task<string> PriceAsync(SectionQuery asked)
    {
        var text = string.IsNullOrWhiteSpace(asked.LowestPrice) ? "PriceUpTo" : string.IsNullOrWhiteSpace(asked.HighestPrice) ? "PriceFromOn" : "PriceBetween";
        return string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Filters.{text}"),
            asked.LowestPrice, asked.HighestPrice, await prices.CodeAsync());
    }

    private async Task<string> ProductNameAsync(int productId) =>
        await products.GetProductByIdAsync(productId) is { Published: true, Deleted: false } product
            ? await localization.TextAsync(product, p => p.Name)
            : await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Section.OneProduct");

    private async Task<IReadOnlyList<SelectListItem>> EnumAsync<TEnum>(Func<TEnum, bool> isSelected) where TEnum : struct, Enum
    {
        var items = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<TEnum>())
            items.Add(new(await localization.GetLocalizedEnumAsync(value), Text(Convert.ToInt32(value)), isSelected(value)));
        return items;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
