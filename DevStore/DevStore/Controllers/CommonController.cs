namespace DevStore.Controllers;

[AutoValidateAntiforgeryToken]
public sealed class CommonController(ILanguageService languages, ICurrencyService currencies, IWorkContext work, IWebHelper web,
    SitemapModelFactory sitemaps) : BasePublicController
{
    public IActionResult PageNotFound()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View();
    }

    public IActionResult GenericUrl() => InvokeHttp404();

    public IActionResult InternalRedirect(string url) => LocalRedirectPermanent(url);

    public async Task<IActionResult> SetLanguage(int langid, string? returnUrl)
    {
        if (await languages.GetLanguageByIdAsync(langid) is { Published: true } language)
            await work.SetWorkingLanguageAsync(language);
        return BackTo(returnUrl);
    }

    public async Task<IActionResult> SetCurrency(int customerCurrency, string? returnUrl)
    {
        if (await currencies.GetCurrencyByIdAsync(customerCurrency) is { Published: true } currency)
            await work.SetWorkingCurrencyAsync(currency);
        return BackTo(returnUrl);
    }

    public async Task<IActionResult> Sitemap() => View(await sitemaps.PageAsync());

    public async Task<IActionResult> SitemapXml() => Content(await sitemaps.XmlAsync(), MimeTypes.ApplicationXml);

    public IActionResult RobotsTextFile() =>
        Content($"User-agent: *{Environment.NewLine}Disallow: /admin{Environment.NewLine}Sitemap: {web.GetStoreLocation()}sitemap.xml{Environment.NewLine}", MimeTypes.TextPlain);

    private LocalRedirectResult BackTo(string? returnUrl) =>
        LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : Url.RouteUrl(NopRouteNames.General.HOMEPAGE)!);
}
