using System.IO.Compression;
using System.Xml.Linq;
using Nop.Plugin.Misc.FleaMarket.Domain;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>A copy of an Excel workbook that gets more sheets; the sheets that it has stay as they are.</summary>
/// <exception cref="InvalidDataException">The file is no workbook.</exception>
public sealed class WorkbookCopy : IDisposable
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentTypes = "[Content_Types].xml";
    private const string Relations = "_rels/.rels";
    private const int LongestName = 31;

    private static readonly XNamespace _main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace _relation = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace _type = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly MemoryStream _file = new();
    private readonly ZipArchive _target;
    private readonly Dictionary<string, XDocument> _changed = [];
    private readonly string _workbook;
    private readonly string _sheetRelations;
    private int _added;

    public WorkbookCopy(byte[] workbook)
    {
        _target = new(_file, ZipArchiveMode.Create, true);
        using var source = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        _workbook = MainPart(Read(source, Relations));
        _sheetRelations = $"{Path.GetDirectoryName(_workbook)}/_rels/{Path.GetFileName(_workbook)}.rels";
        foreach (var part in (string[])[ContentTypes, _workbook, _sheetRelations])
            _changed[part] = Read(source, part);
        foreach (var entry in source.Entries.Where(entry => !_changed.ContainsKey(entry.FullName)))
            Copy(entry);
    }

    /// <summary>The sheet is to be written before another one is added.</summary>
    /// <param name="name">Is cut and numbered as Excel asks for.</param>
    public Stream AddSheet(string name)
    {
        var part = $"xl/worksheets/fleamarket{++_added}.xml";
        var id = $"fleamarket{_added}";
        var sheets = _changed[_workbook].Root!.Element(_main + "sheets") ?? throw new InvalidDataException("The workbook has no sheets.");
        sheets.Add(new XElement(_main + "sheet", new XAttribute("name", FreeName(sheets, name)),
            new XAttribute("sheetId", sheets.Elements().Max(sheet => (int)sheet.Attribute("sheetId")!) + 1), new XAttribute(XNamespace.Get(Office) + "id", id)));
        _changed[_sheetRelations].Root!.Add(new XElement(_relation + "Relationship",
            new XAttribute("Id", id), new XAttribute("Type", $"{Office}/worksheet"), new XAttribute("Target", $"/{part}")));
        _changed[ContentTypes].Root!.Add(new XElement(_type + "Override", new XAttribute("PartName", $"/{part}"),
            new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml")));
        return _target.CreateEntry(part).Open();
    }

    /// <summary>Ends the copy.</summary>
    public byte[] ToArray()
    {
        foreach (var (part, document) in _changed)
        {
            using var stream = _target.CreateEntry(part).Open();
            document.Save(stream);
        }
        _target.Dispose();
        return _file.ToArray();
    }

    public void Dispose()
    {
        _target.Dispose();
        _file.Dispose();
    }

    private static string MainPart(XDocument relations) => relations.Root!.Elements(_relation + "Relationship")
        .Where(relation => (string?)relation.Attribute("Type") == $"{Office}/officeDocument")
        .Select(relation => ((string)relation.Attribute("Target")!).TrimStart('/'))
        .FirstOrDefault() ?? throw new InvalidDataException("The file has no workbook.");

    private static XDocument Read(ZipArchive archive, string part)
    {
        using var stream = (archive.GetEntry(part) ?? throw new InvalidDataException($"The workbook lacks {part}.")).Open();
        return XDocument.Load(stream);
    }

    private static string FreeName(XElement sheets, string name)
    {
        var clean = string.Concat(name.Where(letter => !"[]:*?/\\'".Contains(letter)));
        var taken = sheets.Elements().Select(sheet => (string)sheet.Attribute("name")!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = Cut(clean, "");
        for (var number = 2; taken.Contains(free); number++)
            free = Cut(clean, $" {number}");
        return free;
    }

    private static string Cut(string name, string end) => TextTruncation.Cut(name, LongestName - end.Length, "") + end;

    private void Copy(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = _target.CreateEntry(entry.FullName).Open();
        from.CopyTo(to);
    }
}
