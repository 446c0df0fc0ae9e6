using Microsoft.Extensions.FileProviders;

namespace DevStore.Infrastructure;

/// <summary>"~/App_Data" is the data directory, "~/Plugins" that of the plugins, everything else lies below the content root.</summary>
internal sealed class FileProvider(StoreOptions options) : PhysicalFileProvider(StoreHost.ContentRoot), INopFileProvider
{
    public string WebRootPath { get; } = Path.Combine(StoreHost.ContentRoot, "wwwroot");

    public void CreateDirectory(string path) => Directory.CreateDirectory(path);

    public void DeleteFile(string filePath) => File.Delete(filePath);

    public bool DirectoryExists(string path) => Directory.Exists(path);

    public string GetAbsolutePath(params string[] paths) => Path.Combine([WebRootPath, .. paths.Select(path => path.TrimStart('~', '/'))]);

    public string[] GetFiles(string directoryPath, string searchPattern = "", bool topDirectoryOnly = true) =>
        Directory.GetFiles(directoryPath, Pattern(searchPattern), Depth(topDirectoryOnly));

    public DateTime GetLastWriteTimeUtc(string path) => File.GetLastWriteTimeUtc(path);

    public string MapPath(string path)
    {
        var parts = path.TrimStart('~').TrimStart('/').Split('/', 2);
        var below = parts.ElementAtOrDefault(1) ?? "";
        return parts[0] switch
        {
            "App_Data" => Path.Combine(options.DataDirectory, below),
            "Plugins" => Path.Combine(options.PluginsDirectory, below),
            _ => Path.Combine(Root, parts[0], below)
        };
    }

    private static string Pattern(string pattern) => string.IsNullOrEmpty(pattern) ? "*" : pattern;

    private static SearchOption Depth(bool topDirectoryOnly) => topDirectoryOnly ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories;
}
