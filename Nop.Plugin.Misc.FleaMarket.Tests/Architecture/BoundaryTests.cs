using System.Reflection;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture;

public partial class BoundaryTests
{
    [Test]
    public void Nothing_in_the_domain_reads_a_clock() =>
        Assert.That(Sources.Find(AnyClock(), "*.cs", "Domain"), Is.Empty);

    [Test]
    public void Time_comes_from_the_provider() =>
        Assert.That(Sources.Find(StaticClock(), "*.cs").Concat(Sources.Find(StaticClock(), "*.cshtml")), Is.Empty);

    [Test]
    public void Only_services_open_the_listing_tables() =>
        Assert.That(Sources.Find(ListingWrites(), "*.cs").Where(line => !line.StartsWith("Services" + Path.DirectorySeparatorChar)), Is.Empty);

    [Test]
    public void Views_write_no_text_of_a_model_without_encoding_it() =>
        Assert.That(Sources.Find(RawModelText(), "*.cshtml"), Is.Empty);

    [Test]
    public void Every_view_encodes_the_values_within_its_texts() =>
        Assert.That(Sources.Read("_ViewImports.cshtml").Where(file => !file.Text.Contains("@inherits Nop.Plugin.Misc.FleaMarket.Web.FleaMarketPage<TModel>")), Is.Empty);

    /// <summary>nopCommerce's pages ask for every field that cannot be null, and a list with nothing chosen sends nothing.</summary>
    [Test]
    public void A_list_of_numbers_on_a_form_may_stay_empty() =>
        Assert.That(typeof(FleaMarketDefaults).Assembly.GetTypes().Where(type => type.Namespace?.Contains(".Models") == true)
            .SelectMany(type => type.GetProperties())
            .Where(field => field.CanWrite && field.PropertyType.IsAssignableTo(typeof(IEnumerable<int>)))
            .Where(field => new NullabilityInfoContext().Create(field).WriteState == NullabilityState.NotNull)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"), Is.Empty);

    [GeneratedRegex(@"UtcNow|DateTime\.Now|DateTime\.Today|TimeProvider|Stopwatch")]
    private static partial Regex AnyClock();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today")]
    private static partial Regex StaticClock();

    [GeneratedRegex(@"IRepository<(Listing|ListingRevision|UnitMovement)>")]
    private static partial Regex ListingWrites();

    [GeneratedRegex(@"Html\.Raw\((?!\s*(""|await Html\.|JsonSerializer|JavaScriptEncoder)).*(Model|item|listing)", RegexOptions.IgnoreCase)]
    private static partial Regex RawModelText();
}
