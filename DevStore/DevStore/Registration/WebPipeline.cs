using DevStore.Web;
using Microsoft.Extensions.FileProviders;

namespace DevStore.Registration;

internal static class WebPipeline
{
    /// <summary>In nopCommerce's order.</summary>
    public static void UseWeb(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            app.UseDeveloperExceptionPage();
        else
            app.UseExceptionHandler("/Error/Error");
        app.UseStatusCodePages(PageNotFound.ShowAsync);
        app.UseStoreFiles();
        app.UseRouting();
        app.UseSession();
        app.UseAuthentication();
        app.UseMiddleware<RequestCulture>();
        app.UseAuthorization();
        app.Services.GetRequiredService<IRoutePublisher>().RegisterRoutes(app);
    }

    private static void UseStoreFiles(this WebApplication app)
    {
        var files = app.Services.GetRequiredService<INopFileProvider>();
        app.UseStaticFiles();
        foreach (var folder in new[] { "Themes", "Plugins" })
        {
            var path = files.MapPath($"~/{folder}");
            files.CreateDirectory(path);
            app.UseStaticFiles(new StaticFileOptions { RequestPath = $"/{folder}", FileProvider = new PhysicalFileProvider(path) });
        }
    }
}
