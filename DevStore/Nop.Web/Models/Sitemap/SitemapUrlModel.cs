namespace Nop.Web.Models.Sitemap;

public partial record SitemapUrlModel : BaseNopModel
{
    public SitemapUrlModel(string location, IList<string> alternateLocations, UpdateFrequency frequency, DateTime updatedOn)
    {
        Location = location;
        AlternateLocations = alternateLocations ?? [];
        UpdateFrequency = frequency;
        UpdatedOn = updatedOn;
    }

    public string Location { get; set; }
    public IList<string> AlternateLocations { get; set; }
    public UpdateFrequency UpdateFrequency { get; set; }
    public DateTime UpdatedOn { get; set; }
}
