using System.IO.Compression;
using System.Xml.Linq;

namespace DevStore.Services.ExportImport;

/// <summary>The least that a spreadsheet program opens: one sheet of texts.</summary>
internal static class Workbook
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XNamespace _main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace _relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace _types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static byte[] Of((string Name, string[][] Rows) sheet)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", new(_types + "Types",
                new XElement(_types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
                Part("/xl/workbook.xml", "sheet.main+xml"), Part("/xl/worksheets/sheet1.xml", "worksheet+xml")));
            Write(archive, "_rels/.rels", Relation("officeDocument", "/xl/workbook.xml"));
            Write(archive, "xl/_rels/workbook.xml.rels", Relation("worksheet", "/xl/worksheets/sheet1.xml"));
            Write(archive, "xl/workbook.xml", new(_main + "workbook", new XElement(_main + "sheets", new XElement(_main + "sheet",
                new XAttribute("name", sheet.Name), new XAttribute("sheetId", 1), new XAttribute(XNamespace.Get(Office) + "id", "rId1")))));
            Write(archive, "xl/worksheets/sheet1.xml", new(_main + "worksheet", new XElement(_main + "sheetData", sheet.Rows.Select(Row))));
        }
        return file.ToArray();
    }

    private static XElement Part(string name, string type) =>
        new(_types + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", Types + type));

    private static XElement Relation(string type, string target) => new(_relations + "Relationships", new XElement(_relations + "Relationship",
        new XAttribute("Id", "rId1"), new XAttribute("Type", $"{Office}/{type}"), new XAttribute("Target", target)));

    private static XElement Row(string[] cells) => new(_main + "row", cells.Select(text =>
        new XElement(_main + "c", new XAttribute("t", "inlineStr"), new XElement(_main + "is", new XElement(_main + "t", text)))));

    private static void Write(ZipArchive archive, string name, XElement content)
    {
        using var part = archive.CreateEntry(name).Open();
        content.Save(part);
    }
}
