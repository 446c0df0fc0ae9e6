using System.Text;
using Microsoft.Extensions.FileProviders;

namespace Nop.Core.Infrastructure;

public interface INopFileProvider : IFileProvider
{
    string Combine(params string[] paths);
    void CreateDirectory(string path);
    void DeleteDirectory(string path);
    void DeleteFile(string filePath);
    bool DirectoryExists(string path);
    IEnumerable<string> EnumerateFiles(string directoryPath, string searchPattern, bool topDirectoryOnly = true);
    void FileCopy(string sourceFileName, string destFileName, bool overwrite = false);
    bool FileExists(string filePath);
    string GetAbsolutePath(params string[] paths);
    string[] GetDirectories(string path, string searchPattern = "", bool topDirectoryOnly = true);
    string GetDirectoryName(string path);
    string GetFileExtension(string filePath);
    string GetFileName(string path);
    string GetFileNameWithoutExtension(string filePath);
    string[] GetFiles(string directoryPath, string searchPattern = "", bool topDirectoryOnly = true);
    DateTime GetLastWriteTimeUtc(string path);
    string MapPath(string path);
    Task<byte[]> ReadAllBytesAsync(string filePath);
    Task<string> ReadAllTextAsync(string path, Encoding encoding);
    string ReadAllText(string path, Encoding encoding);
    Task WriteAllBytesAsync(string filePath, byte[] bytes);
    Task WriteAllTextAsync(string path, string contents, Encoding encoding);
    void WriteAllText(string path, string contents, Encoding encoding);
    string WebRootPath { get; }
}
