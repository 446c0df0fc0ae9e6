using System.IO.Compression;
using System.Xml.Linq;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web.Privacy;

/// <summary>Reads a workbook as a spreadsheet program does: from the root's relations to the sheets' cells.</summary>
internal static class WorkbookReader
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The texts of the cells by the sheet's name; a formula is an error.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> Read(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var types = Load(archive, "[Content_Types].xml").Root!.Elements().Select(type => (string?)type.Attribute("PartName")).ToHashSet();
        var workbook = Targets(archive, "_rels/.rels").Values.Single();
        var sheets = Targets(archive, "xl/_rels/workbook.xml.rels");
        return Load(archive, workbook).Descendants().Where(element => element.Name.LocalName == "sheet")
            .ToDictionary(sheet => sheet.Attribute("name")!.Value, sheet => Rows(sheets[sheet.Attribute(XName.Get("id", Office))!.Value]));

        IReadOnlyList<IReadOnlyList<string>> Rows(string part)
        {
            Assert.That(types, Does.Contain("/" + part));
            var cells = Load(archive, part);
            Assert.That(cells.Descendants().Where(element => element.Name.LocalName == "f"), Is.Empty, "formulas");
            return cells.Descendants().Where(element => element.Name.LocalName == "row")
                .Select(row => (IReadOnlyList<string>)row.Elements().Select(cell => cell.Value).ToList()).ToList();
        }
    }

    private static Dictionary<string, string> Targets(ZipArchive archive, string part) => Load(archive, part).Root!.Elements()
        .Where(relation => relation.Attribute("Type")!.Value.EndsWith("/officeDocument") || relation.Attribute("Type")!.Value.EndsWith("/worksheet"))
        .ToDictionary(relation => relation.Attribute("Id")!.Value, relation => relation.Attribute("Target")!.Value.TrimStart('/'));

    private static XDocument Load(ZipArchive archive, string part)
    {
        using var stream = archive.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
