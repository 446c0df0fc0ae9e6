using Nop.Plugin.Misc.FleaMarket.Domain.Complaints;
using Nop.Plugin.Misc.FleaMarket.Services.Complaints;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Complaints;

/// <summary>What a list of complaints refers to, by name; a number stands for what is gone.</summary>
public sealed record ComplaintNames(IReadOnlyDictionary<int, string> Listings, IReadOnlyDictionary<int, string> CustomerLoginQueries)
{
    public string Listing(Complaint complaint) => Find(Listings, complaint.ListingId);

    public string Login(int customerId) => Find(CustomerLoginQueries, customerId);

    /// <returns>Empty for one that stands.</returns>
    public string StruckBy(Complaint complaint) => complaint.IsStruck ? Login(complaint.StruckById) : "";

    private static string Find(IReadOnlyDictionary<int, string> names, int id) => names.GetValueOrDefault(id) ?? $"#{id}";
}

/// <summary>One statement for each kind of name, for any number of complaints.</summary>
public class ComplaintNamesFactory(ComplaintAdminQueries complaintQueries, CustomerLoginLookup logins)
{
    public async Task<ComplaintNames> LoadAsync(IReadOnlyCollection<Complaint> complaints) => new(
        await complaintQueries.ListingNamesAsync(complaints.Select(complaint => complaint.ListingId).Distinct().ToList()),
        await logins.LoginsAsync(complaints.SelectMany(complaint => new[] { complaint.AboutId, complaint.AuthorId, complaint.StruckById }).Where(id => id > 0)));
}
