using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Nop.Plugin.Misc.FleaMarket.Controllers.Filters;

/// <summary>The texts of a form whose files are too large to be kept: of those, only the length is read.</summary>
internal static class OversizedForm
{
    private const int MaxTexts = 1000;
    private const int MaxTextBytes = 1024 * 1024;
    private const int BufferSize = 64 * 1024;

    /// <exception cref="InvalidDataException">The form is broken, or its texts are too many or too long.</exception>
    public static async Task<FormCollection> ReadAsync(HttpRequest request, CancellationToken aborted)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(request.ContentType).Boundary).Value;
        var texts = new KeyValueAccumulator();
        var files = new FormFileCollection();
        var buffer = new byte[BufferSize];
        var reader = new MultipartReader(boundary ?? "", request.Body);
        while (await reader.ReadNextSectionAsync(aborted) is { } section)
            if (section.AsFileSection() is { } file)
                files.Add(new FormFile(Stream.Null, 0, await LengthAsync(section.Body, buffer, aborted), file.Name, file.FileName));
            else if (section.AsFormDataSection() is { } text && texts.ValueCount < MaxTexts)
                texts.Append(text.Name, await TextAsync(section.Body, buffer, aborted));
            else
                throw new InvalidDataException("The form has a part without a name, or too many of them.");
        return new(texts.HasValues ? texts.GetResults() : new Dictionary<string, StringValues>(), files);
    }

    private static async Task<long> LengthAsync(Stream body, byte[] buffer, CancellationToken aborted)
    {
        var length = 0L;
        while (await body.ReadAsync(buffer, aborted) is > 0 and var read)
            length += read;
        return length;
    }

    private static async Task<string> TextAsync(Stream body, byte[] buffer, CancellationToken aborted)
    {
        using var text = new MemoryStream();
        while (await body.ReadAsync(buffer, aborted) is > 0 and var read)
        {
            if (text.Length + read > MaxTextBytes)
                throw new InvalidDataException("A text of the form is too long.");
            text.Write(buffer, 0, read);
        }
        return System.Text.Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
