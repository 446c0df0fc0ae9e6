using Nop.Web.Areas.Admin.Factories;
using Nop.Web.Areas.Admin.Models.Settings;
using Nop.Web.Areas.Admin.Models.Stores;

namespace DevStore.Areas.Admin.Factories;

internal class SettingModelFactory(IStoreService stores, IStoreContext storeContext) : ISettingModelFactory
{
    public async Task<StoreScopeConfigurationModel> PrepareStoreScopeConfigurationModelAsync() => new()
    {
        Stores = (await stores.GetAllStoresAsync()).Select(store => new StoreModel { Id = store.Id, Name = store.Name }).ToList(),
        StoreId = await storeContext.GetActiveStoreScopeConfigurationAsync()
    };
}
