using System.Text;
using CsvHelper;
using Nop.Plugin.Misc.FleaMarket.Factories.Admin;
using Nop.Plugin.Misc.FleaMarket.Services;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services;

public class CsvTests
{
    [Test]
    public async Task Cells_are_quoted_and_a_line_ends_as_the_standard_says() =>
        Assert.That(await LineAsync("1", "a, \"b\"\nc"), Is.EqualTo("\"1\",\"a, \"\"b\"\"\nc\"\r\n"));

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1")]
    [TestCase("\r=1")]
    [TestCase("＝1")]
    public async Task A_text_that_begins_like_a_formula_stays_a_text(string text) =>
        Assert.That(await LineAsync(text), Is.EqualTo($"\"'{text}\"\r\n"));

    [Test]
    public async Task An_empty_cell_stays_empty() => Assert.That(await LineAsync(""), Is.EqualTo("\"\"\r\n"));

    [TestCase("-1")]
    [TestCase("+7 charms")]
    [TestCase("=1+1")]
    public async Task A_program_reads_texts_as_they_are(string text) =>
        Assert.That(Encoding.UTF8.GetString(await BytesAsync(Csv.ForPrograms, text)), Is.EqualTo($"\"{text}\"\r\n"));

    [Test]
    [SetCulture("ru-RU")]
    public async Task A_number_is_printed_alike_in_every_language()
    {
        Assert.That(await PrintAsync((int?)-1_234), Is.EqualTo("-1234"));
        Assert.That(await PrintAsync((decimal?)1_234.5m), Is.EqualTo("1234.50"));
        Assert.That(await PrintAsync((int?)null) + await PrintAsync((decimal?)null) + await PrintAsync((string?)null), Is.Empty);

        static Task<string> PrintAsync(CsvCell cell) => cell.PrintAsync(null!, null!);
    }

    [Test]
    public async Task Spreadsheets_are_told_the_encoding()
    {
        Assert.That(await BytesAsync(Csv.ForPeople, "a") is [0xEF, 0xBB, 0xBF, ..], Is.True);
        Assert.That(await BytesAsync(Csv.ForPrograms, "a") is [0xEF, 0xBB, 0xBF, ..], Is.False);
    }

    private static async Task<string> LineAsync(params string[] cells) =>
        Encoding.UTF8.GetString(await BytesAsync(Csv.ForPeople, cells)).TrimStart('\uFEFF');

    private static async Task<byte[]> BytesAsync(Func<Stream, CsvWriter> writer, params string[] cells)
    {
        using var stream = new MemoryStream();
        await using (var csv = writer(stream))
            await csv.WriteLineAsync(cells);
        return stream.ToArray();
    }
}
