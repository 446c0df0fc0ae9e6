using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

internal class SettingsTests(StoreDatabase database) : WebTests(database)
{
    private const string Page = "/Admin/FleaMarketSettings/Configure";
    private const string Override = "_OverrideForStore";

    [Test]
    public async Task What_is_saved_is_what_the_page_shows_afterwards()
    {
        await using var undo = await Scene.SettingsAsync(_ => { });
        using var administrator = await AdministratorAsync();
        var changed = (await FieldsAsync(administrator)).ToDictionary(field => field.Key, field => field.Key == nameof(FleaMarketSettings.PriceFallPercent) ? "15" : Other(field.Value));

        await administrator.PostAsync(Page, changed);

        Assert.That(await FieldsAsync(administrator), Is.EquivalentTo(changed));
    }

    [Test]
    public async Task A_store_takes_over_what_it_does_not_override()
    {
        await using var undo = await Scene.SettingsAsync(settings => (settings.SectionPageSize, settings.HomePageListings) = (30, 6));
        var second = new Nop.Core.Domain.Stores.Store { Name = "Second", Url = "http://second.example/", Hosts = "second.example", CompanyName = "", CompanyAddress = "", CompanyPhoneNumber = "", CompanyVat = "" };
        await Store.AskAsync((IStoreService stores) => stores.InsertStoreAsync(second));
        using var administrator = await AdministratorAsync();
        await administrator.GetAsync($"/Admin/Setting/ChangeStoreScopeConfiguration?storeid={second.Id}&returnUrl={Page}");

        await administrator.PostAsync(Page, (await FieldsAsync(administrator)).Where(field => !field.Key.EndsWith(Override, StringComparison.Ordinal))
            .Select(field => field.Key == "SectionPageSize" ? new(field.Key, "40") : field).Append(new("SectionPageSize" + Override, "true")));

        var own = await Store.AskAsync((ISettingService settings) => settings.LoadSettingAsync<FleaMarketSettings>(second.Id));
        var shared = await Store.AskAsync((ISettingService settings) => settings.LoadSettingAsync<FleaMarketSettings>());
        Assert.That((own.SectionPageSize, own.HomePageListings, shared.SectionPageSize), Is.EqualTo((40, 6, 30)));
        await administrator.GetAsync($"/Admin/Setting/ChangeStoreScopeConfiguration?storeid=0&returnUrl={Page}");
        await Store.AskAsync((IRepository<Nop.Core.Domain.Stores.Store> stores) => stores.DeleteAsync(second));
    }

    [Test]
    public async Task Photos_cannot_be_allowed_to_be_larger_than_the_server_takes()
    {
        await using var undo = await Scene.SettingsAsync(_ => { });
        using var administrator = await AdministratorAsync();
        var fields = await FieldsAsync(administrator);

        fields["MostPhotoMegabytes"] = "29";
        var refused = await (await administrator.PostAsync(Page, fields)).Content.ReadAsStringAsync();
        fields["MostPhotoMegabytes"] = "28";
        await administrator.PostAsync(Page, fields);

        Assert.That(refused, Does.Contain("28").And.Contain("field-validation-error"));
        Assert.That((await FieldsAsync(administrator))["MostPhotoMegabytes"], Is.EqualTo("28"));
    }

    [Test]
    public async Task The_accent_colour_is_one_that_is_seen_and_stands_on_every_page()
    {
        await using var undo = await Scene.SettingsAsync(_ => { });
        using var administrator = await AdministratorAsync();
        using var guest = Guest();
        var fields = await FieldsAsync(administrator);

        foreach (var (wrong, why) in new[] { ("#ffd43b", "too light"), ("green", "six digits") })
        {
            fields["AccentColor"] = wrong;
            var refused = await Visitor.DocumentAsync(await administrator.PostAsync(Page, fields));
            Assert.That(refused.QuerySelector("[data-valmsg-for=AccentColor]")!.TextContent, Does.Contain(why));
            Assert.That(refused.QuerySelector("[name=AccentColor]")!.GetAttribute("value"), Is.EqualTo(wrong));
        }
        fields["AccentColor"] = "#e8590c";
        await administrator.PostAsync(Page, fields);

        Assert.That(await guest.ReadAsync("/flea-market"), Does.Contain("--flea-accent:#e8590c;--flea-on-accent:#000000;"));
        fields["AccentColor"] = "";
        await administrator.PostAsync(Page, fields);
        Assert.That(await guest.ReadAsync("/flea-market"), Does.Not.Contain("--flea-accent:"));
    }

    /// <summary>Numbers grow by one and boxes are ticked or not; the rest stays.</summary>
    private static string Other(string value) => value switch
    {
        "true" => "false",
        "false" => "true",
        _ => decimal.TryParse(value, out var number) ? $"{(int)number + 1}" : value
    };

    private static async Task<Dictionary<string, string>> FieldsAsync(Visitor administrator)
    {
        var page = await administrator.DocumentAsync(Page);
        return page.QuerySelectorAll("#flea-market-settings input[name]:not([type=hidden]), #flea-market-settings select[name]")
            .Where(field => !field.HasAttribute("multiple"))
            .GroupBy(field => field.GetAttribute("name")!)
            .ToDictionary(fields => fields.Key, fields => Value(fields.First()));
    }

    private static string Value(IElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox" } box => box.IsChecked ? "true" : "false",
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement list => list.Value!,
        _ => throw new NotSupportedException(field.TagName)
    };
}
