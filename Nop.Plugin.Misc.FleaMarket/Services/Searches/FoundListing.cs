using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.Misc.FleaMarket.Services.Searches;

/// <param name="Revision">Goes up with each move and with each change of what the listing says.</param>
public sealed record FoundListing(int Id, int Revision)
{
    /// <returns>The same for the same listings in the same order, as long as none of them has changed.</returns>
    public static string NameOf(IEnumerable<FoundListing> found) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(' ', found.Select(listing => $"{listing.Id}.{listing.Revision}")))));
}
