namespace Nop.Core;

public interface IStoreContext
{
    Task<Store> GetCurrentStoreAsync();
    Store GetCurrentStore();
    Task<int> GetActiveStoreScopeConfigurationAsync();
}
