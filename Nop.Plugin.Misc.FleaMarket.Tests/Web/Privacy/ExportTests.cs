using Nop.Plugin.Misc.FleaMarket.Services.Privacy;
using Nop.Plugin.Misc.FleaMarket.Tests.Services;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Privacy;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web.Privacy;

/// <summary>nopCommerce's export of a customer's data, with the plugin's part in it.</summary>
internal class ExportTests(StoreDatabase database) : WebTests(database)
{
    private const string Address = "/customer/gdpr";

    [Test]
    public async Task A_customer_gets_the_stores_sheets_and_a_sheet_of_every_part()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        using var person = await Visitor.LogInAsync(Store.Address, planted.Person);

        var sheets = await ExportAsync(person);

        Assert.That(sheets.Keys.First(), Is.EqualTo("Customer info"));
        Assert.That(sheets, Has.Count.EqualTo(1 + await CountAsync()));
        Assert.That(sheets.Values.SelectMany(rows => rows[0]), Has.None.Contains("plugins.misc").IgnoreCase);
        Assert.That(sheets.Keys, Has.None.Contains("plugins.misc").IgnoreCase);
        Assert.That(sheets.Where(sheet => sheet.Value.Count > 1 && sheet.Value.Any(row => row.Any(planted.IsIn))).Select(sheet => sheet.Key), Is.SupersetOf(new[]
        {
            "Flea market listings", "Flea market history", "Flea market purchases", "Flea market sales", "Flea market deals, history",
            "Flea market messages", "Flea market text messages"
        }));
    }

    [Test]
    public async Task An_address_is_exported_with_its_country()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        var country = await Store.AskAsync((ICountryService countries) => countries.GetCountryByIdAsync(PersonalDataFixture.CountryId));
        using var person = await Visitor.LogInAsync(Store.Address, planted.Person);

        Assert.That((await ExportAsync(person))["Flea market purchases"].SelectMany(row => row), Has.Some.Contains($"\n{country.Name}\n"));
    }

    [Test]
    public async Task An_administrator_gets_the_same_of_a_customer()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        using var administrator = await AdministratorAsync();

        var answer = await administrator.GetAsync($"/Admin/Customer/GdprExport/{planted.Person.Id}");

        Assert.That(WorkbookReader.Read(await answer.Content.ReadAsByteArrayAsync()).Values.Count(rows => rows.Any(row => row.Any(planted.IsIn))), Is.GreaterThan(5));
    }

    [Test]
    public async Task Nobody_gets_the_other_sides_own_data()
    {
        var planted = await PersonalDataFixture.PlantAsync(Store, Scene);
        using var other = await Visitor.LogInAsync(Store.Address, await Store.AskAsync((Nop.Services.Customers.ICustomerService customers) => customers.GetCustomerByIdAsync(planted.Purchase.SellerId)));

        var sheets = await ExportAsync(other);

        Assert.That(sheets["Flea market sales"].Skip(1).SelectMany(row => row.Take(6)), Has.None.Matches<string>(planted.IsIn));
        Assert.That(sheets["Flea market purchases"], Has.Count.EqualTo(1));
        Assert.That(sheets["Flea market messages"].SelectMany(row => row), Has.Some.Matches<string>(planted.IsIn), "a letter that was shown");
    }

    [Test]
    public async Task What_a_customer_wrote_is_never_a_formula_nor_breaks_the_file()
    {
        const string Nasty = "=1+1 \u0001\uD800 😀 ]]> <b>&amp; @SUM(A1)";
        var seller = await Scene.CustomerAsync();
        Scene.Done(await Scene.OfferAsync(seller, await Scene.BuyAsync(seller), Scene.Content() with { Description = Nasty.Replace("\u0001\uD800", "") }));
        using var visitor = await Visitor.LogInAsync(Store.Address, seller);

        Assert.That((await ExportAsync(visitor))["Flea market listings"][1], Does.Contain("=1+1  😀 ]]> <b>&amp; @SUM(A1)"));
    }

    [Test]
    public void A_sheet_holds_what_no_file_of_xml_may_hold()
    {
        using var file = new MemoryStream();
        using (var writer = new SheetWriter(file))
            writer.Write(["a\u0001b\uD800c\uFFFEd 😀", null, 1.5m, new DateTime(2026, 3, 1), new string('x', 40_000)]);

        var cells = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(file.ToArray()).TrimStart('\uFEFF')).Descendants().Where(element => element.Name.LocalName == "c").Select(cell => cell.Value).ToList();
        Assert.That(cells.Take(4), Is.EqualTo(new[] { "abcd 😀", "", "1.5", "2026-03-01 00:00:00" }));
        Assert.That(cells[4], Has.Length.EqualTo(32_767));
    }

    private async Task<int> CountAsync() => await Store.AskAsync((PersonalParts parts) => Task.FromResult(parts.All.Sum(part => part.Sheets(0).Count())));

    private static async Task<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>>> ExportAsync(Visitor visitor)
    {
        var answer = await visitor.PostAsync(Address, [new("export-data", "")]);
        Assert.That((answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName),
            Is.EqualTo(("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "customerdata.xlsx")));
        return WorkbookReader.Read(await answer.Content.ReadAsByteArrayAsync());
    }
}
