using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>How every CSV of the plugin is written: RFC 4180, UTF-8, each cell in quotes.</summary>
public static class Csv
{
    private static readonly CsvConfiguration _forPrograms = new(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = _ => true };

    private static readonly CsvConfiguration _forPeople = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = _ => true,
        InjectionOptions = InjectionOptions.Escape,
        InjectionEscapeCharacter = '\'',
        InjectionCharacters = [.. "=+-@\t\r\n＝＋－＠"]
    };

    /// <summary>For spreadsheets: they ask for a byte order mark, and an apostrophe keeps them from taking a user's text for a formula.</summary>
    public static CsvWriter ForPeople(Stream stream) => Writer(stream, true, _forPeople);

    /// <summary>Texts as they are.</summary>
    public static CsvWriter ForPrograms(Stream stream) => Writer(stream, false, _forPrograms);

    private static CsvWriter Writer(Stream stream, bool byteOrderMark, CsvConfiguration format) =>
        new(new StreamWriter(stream, new UTF8Encoding(byteOrderMark), leaveOpen: true), format);

    public static async Task WriteLineAsync(this CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        await csv.NextRecordAsync();
    }
}
