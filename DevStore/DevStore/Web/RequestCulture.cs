namespace DevStore.Web;

/// <summary>Sets the thread's culture to that of the working language.</summary>
internal sealed class RequestCulture(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, IWorkContext work)
    {
        var language = await work.GetWorkingLanguageAsync();
        var culture = CultureInfo.GetCultureInfo(language.LanguageCulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        context.Response.Headers.ContentLanguage = culture.Name;
        await next(context);
    }
}
