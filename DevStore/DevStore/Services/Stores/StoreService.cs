namespace DevStore.Services.Stores;

internal class StoreService(IRepository<Store> stores) : IStoreService
{
    public async Task<IList<Store>> GetAllStoresAsync() =>
        await stores.GetAllAsync(
            query => query.OrderBy(store => store.DisplayOrder).ThenBy(store => store.Id),
            _ => default, includeDeleted: false);

    public Task<Store> GetStoreByIdAsync(int storeId) => stores.GetByIdAsync(storeId, _ => default, false);

    public Task InsertStoreAsync(Store store) => stores.InsertAsync(store);

    public Task UpdateStoreAsync(Store store) => stores.UpdateAsync(store);

    public bool ContainsHostValue(Store store, string host) =>
        !string.IsNullOrEmpty(host)
        && (store.Hosts ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Contains(host, StringComparer.OrdinalIgnoreCase);
}
