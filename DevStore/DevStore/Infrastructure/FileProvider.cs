using System.Text;
using Microsoft.Extensions.FileProviders;
using Nop.Core.Infrastructure;

namespace DevStore.Infrastructure;

/// <summary>"~/App_Data" is the data directory, "~/Plugins" that of the plugins, everything else lies below the content root.</summary>
internal sealed class FileProvider(StoreOptions options) : PhysicalFileProvider(StoreHost.ContentRoot), INopFileProvider
{
    public string WebRootPath { get; } = Path.Combine(StoreHost.ContentRoot, "wwwroot");

    public string Combine(params string[] paths) => Path.Combine([.. paths.SelectMany(path => path.StartsWith('/') ? [path] : path.Split('/', '\\'))]);

    public void CreateDirectory(string path) => Directory.CreateDirectory(path);

    public void DeleteDirectory(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }

    public void DeleteFile(string filePath) => File.Delete(filePath);

    public bool DirectoryExists(string path) => Directory.Exists(path);

    public IEnumerable<string> EnumerateFiles(string directoryPath, string searchPattern, bool topDirectoryOnly = true) =>
        Directory.EnumerateFiles(directoryPath, searchPattern, Depth(topDirectoryOnly));

    public void FileCopy(string sourceFileName, string destFileName, bool overwrite = false) => File.Copy(sourceFileName, destFileName, overwrite);

    public bool FileExists(string filePath) => File.Exists(filePath);

    public string GetAbsolutePath(params string[] paths) => Path.Combine([WebRootPath, .. paths.Select(path => path.TrimStart('~', '/'))]);

    public string[] GetDirectories(string path, string searchPattern = "", bool topDirectoryOnly = true) =>
        Directory.GetDirectories(path, Pattern(searchPattern), Depth(topDirectoryOnly));

    public string GetDirectoryName(string path) => Path.GetDirectoryName(path)!;

    public string GetFileExtension(string filePath) => Path.GetExtension(filePath);

    public string GetFileName(string path) => Path.GetFileName(path);

    public string GetFileNameWithoutExtension(string filePath) => Path.GetFileNameWithoutExtension(filePath);

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

    public Task<byte[]> ReadAllBytesAsync(string filePath) => File.ReadAllBytesAsync(filePath);

    public Task<string> ReadAllTextAsync(string path, Encoding encoding) => File.ReadAllTextAsync(path, encoding);

    public string ReadAllText(string path, Encoding encoding) => File.ReadAllText(path, encoding);

    public Task WriteAllBytesAsync(string filePath, byte[] bytes) => File.WriteAllBytesAsync(filePath, bytes);

    public Task WriteAllTextAsync(string path, string contents, Encoding encoding) => File.WriteAllTextAsync(path, contents, encoding);

    public void WriteAllText(string path, string contents, Encoding encoding) => File.WriteAllText(path, contents, encoding);

    private static string Pattern(string pattern) => string.IsNullOrEmpty(pattern) ? "*" : pattern;

    private static SearchOption Depth(bool topDirectoryOnly) => topDirectoryOnly ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories;
}
