using System.IO.Compression;
using System.Text.Json;

namespace DevStore.PluginLoading;

/// <summary>Unpacks beside the plugins; the next start moves it to its place.</summary>
internal sealed class UploadService(PluginLibrary library) : IUploadService
{
    public static PluginDescriptor DescriptorOf(string json) => JsonSerializer.Deserialize<PluginDescriptor>(json, JsonSerializerOptions.Web)!;

    public async Task<IList<IDescriptor>> UploadPluginsAndThemesAsync(IFormFile archivefile)
    {
        if (!Path.GetExtension(archivefile.FileName).Equals(".zip", StringComparison.OrdinalIgnoreCase))
            throw new NopException("Only zip archives are supported (*.zip)");

        await using var stream = archivefile.OpenReadStream();
        using var archive = new ZipArchive(stream);
        var root = RootOf(archive);
        var descriptor = await DescriptorOf(archive, root);
        var target = Path.Combine(library.Uploaded, root);
        if (Directory.Exists(target))
            Directory.Delete(target, recursive: true);
        Directory.CreateDirectory(library.Uploaded);
        archive.ExtractToDirectory(library.Uploaded);
        return [descriptor];
    }

    private static string RootOf(ZipArchive archive) =>
        archive.Entries.Select(entry => entry.FullName.Split('/')[0]).Distinct().ToList() is [var root]
            ? root
            : throw new NopException("The archive should contain only one root directory");

    private static async Task<PluginDescriptor> DescriptorOf(ZipArchive archive, string root)
    {
        var entry = archive.GetEntry($"{root}/plugin.json") ?? throw new NopException("No descriptor file is found in the root directory of the archive");
        using var reader = new StreamReader(entry.Open());
        var descriptor = DescriptorOf(await reader.ReadToEndAsync());
        return descriptor.SupportedVersions.Contains(NopVersion.CURRENT_VERSION)
            ? descriptor
            : throw new NopException($"This plugin doesn't support the current version - {NopVersion.CURRENT_VERSION}");
    }
}
