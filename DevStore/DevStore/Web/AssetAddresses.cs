namespace DevStore.Web;

/// <summary>Adds to a local file's address when it was changed, so that browsers notice.</summary>
internal sealed class AssetAddresses(IHttpContextAccessor http, INopFileProvider files)
{
    private static readonly string[] ServedFolders = ["Plugins", "Themes"];

    public string Of(string src)
    {
        if (!src.StartsWith('~') && !src.StartsWith('/'))
            return src;

        var path = src.TrimStart('~');
        var changed = files.GetLastWriteTimeUtc(PhysicalPath(path)).Ticks;
        return $"{http.HttpContext!.Request.PathBase}{path}?v={changed:x}";
    }

    private string PhysicalPath(string path) =>
        ServedFolders.Any(folder => path.StartsWith($"/{folder}/", StringComparison.OrdinalIgnoreCase))
            ? files.MapPath("~" + path)
            : files.GetAbsolutePath(path.Split('/', StringSplitOptions.RemoveEmptyEntries));
}
