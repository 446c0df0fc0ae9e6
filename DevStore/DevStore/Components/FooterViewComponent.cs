namespace DevStore.Components;

public sealed class FooterViewComponent(IStoreContext stores, ILocalizationService localization) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        View<string>(await localization.GetLocalizedAsync(await stores.GetCurrentStoreAsync(), store => store.Name));
}
