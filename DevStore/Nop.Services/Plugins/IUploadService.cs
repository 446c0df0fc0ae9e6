using Microsoft.AspNetCore.Http;

namespace Nop.Services.Plugins;

public interface IUploadService
{
    Task<IList<IDescriptor>> UploadPluginsAndThemesAsync(IFormFile archivefile);
}
