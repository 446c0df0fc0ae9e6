namespace DevStore.Factories;

/// <param name="PageNumber">From 1.</param>
public sealed record CatalogQuery(int PageNumber = 1, int? OrderBy = null)
{
    public int Page() => Math.Max(PageNumber, 1) - 1;

    public ProductSortingEnum Sorting() =>
        OrderBy is { } sorting && Enum.IsDefined((ProductSortingEnum)sorting) ? (ProductSortingEnum)sorting : ProductSortingEnum.Position;
}
