using System.Text;
using MimeKit;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A mail as it came over the wire, byte by byte in Latin 1, and what a reader makes of it.</summary>
internal sealed record CaughtMail(IReadOnlyList<string> Receivers, string Raw)
{
    private MimeMessage Message { get; } = MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(Raw)));

    /// <summary>Unfolded, with encoded words decoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers =>
        Message.Headers.Concat(Message.Body!.Headers).Select(header => new KeyValuePair<string, string>(header.Field, header.Value)).ToList();

    public string Subject => Message.Subject ?? "";

    public string Body => Message.HtmlBody ?? "";

    public string Header(string name) => Headers.Single(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
