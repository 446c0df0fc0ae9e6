using System.Text;
using System.Xml;

namespace Nop.Plugin.Misc.FleaMarket.Services.Feeds;

internal static class FeedXml
{
    /// <summary>An element a line, as some readers refuse long lines.</summary>
    public static XmlWriter Writer(Stream stream) => XmlWriter.Create(stream, new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace
    });
}
