using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>How every CSV of the plugin is written: RFC 4180, UTF-8, each cell in quotes.</summary>
public static class Csv
{
    private static readonly CsvConfiguration _format = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = _ => true,
        InjectionOptions = InjectionOptions.Escape,
        InjectionEscapeCharacter = '\'',
        InjectionCharacters = [.. "=+-@\t\r\n＝＋－＠"]
    };

    /// <summary>An apostrophe keeps spreadsheets from taking a user's text for a formula.</summary>
    /// <param name="byteOrderMark">Spreadsheets ask for it, programs do not.</param>
    public static CsvWriter Writer(Stream stream, bool byteOrderMark) =>
        new(new StreamWriter(stream, new UTF8Encoding(byteOrderMark), leaveOpen: true), _format);

    public static async Task WriteLineAsync(this CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        await csv.NextRecordAsync();
    }
}
