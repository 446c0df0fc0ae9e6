using System.Globalization;
using System.Xml;

namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>Writes a worksheet row by row. A text is written as a text, so that none is taken for a formula.</summary>
public sealed class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Letters that Excel opens in a cell.</summary>
    private const int LongestText = 32_767;

    private readonly XmlWriter _xml;

    public SheetWriter(Stream sheet)
    {
        _xml = XmlWriter.Create(sheet, new() { CloseOutput = true });
        _xml.WriteStartElement("worksheet", Main);
        _xml.WriteStartElement("sheetData", Main);
    }

    public void Write(IEnumerable<object?> cells)
    {
        _xml.WriteStartElement("row", Main);
        foreach (var cell in cells)
            Write(cell);
        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndDocument();
        _xml.Dispose();
    }

    private void Write(object? cell)
    {
        _xml.WriteStartElement("c", Main);
        if (cell is int or decimal)
            _xml.WriteElementString("v", Main, ((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture));
        else if (cell is not null)
            WriteText(cell is DateTime time ? time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : cell.ToString()!);
        _xml.WriteEndElement();
    }

    private void WriteText(string text)
    {
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is", Main);
        _xml.WriteStartElement("t", Main);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(Legal(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>Without what XML cannot hold.</summary>
    private static string Legal(string text)
    {
        var legal = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length && legal.Length < LongestText; i++)
            if (XmlConvert.IsXmlChar(text[i]))
                legal.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]) && legal.Length < LongestText - 1)
                legal.Append(text[i]).Append(text[++i]);
        return legal.ToString();
    }
}
