using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;

/// <summary>What a list of complaints refers to, by name.</summary>
public sealed record ComplaintNames(Func<int, string> Listing, Func<int, string> Login)
{
    public static async Task<ComplaintNames> LoadAsync(GridNames names, IEnumerable<Complaint> complaints) => new(
        await names.ListingsAsync(complaints.Select(complaint => complaint.ListingId)),
        await names.LoginsAsync(complaints.SelectMany(complaint => (int[])[complaint.AboutId, complaint.AuthorId, complaint.StruckById, complaint.AnsweredById])));

    /// <returns>Empty for one that nobody has acted on.</returns>
    public string UpheldBy(Complaint complaint) => complaint.IsUpheld ? Login(complaint.AnsweredById) : "";

    /// <returns>Empty for one that stands.</returns>
    public string StruckBy(Complaint complaint) => complaint.IsStruck ? Login(complaint.StruckById) : "";
}
