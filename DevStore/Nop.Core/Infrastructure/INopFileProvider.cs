using Microsoft.Extensions.FileProviders;

namespace Nop.Core.Infrastructure;

public interface INopFileProvider : IFileProvider
{
    void CreateDirectory(string path);
    void DeleteFile(string filePath);
    bool DirectoryExists(string path);
    string GetAbsolutePath(params string[] paths);
    string[] GetFiles(string directoryPath, string searchPattern = "", bool topDirectoryOnly = true);
    DateTime GetLastWriteTimeUtc(string path);
    string MapPath(string path);
    string WebRootPath { get; }
}
