using System.Globalization;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Services.Deals;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Configuration;
using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Web;

/// <summary>A day that two agree on is the same day for both, wherever their clocks stand.</summary>
[NonParallelizable]
[TestFixture(StoreDatabase.Sqlite)]
internal class CalendarDayTests(StoreDatabase database) : VisitorTests(database)
{
    private Task SaveAsync(bool ownZones, string zone) => Store.AskAsync((ISettingService settings) =>
        settings.SaveSettingAsync(new DateTimeSettings { AllowCustomersToSetTimeZone = ownZones, DefaultStoreTimeZoneId = zone }));

    [TearDown]
    public Task RestoreAsync() => SaveAsync(false, "");

    [Test]
    public async Task A_proposed_day_reads_the_same_from_the_first_time_zone_to_the_last([Values("UTC", "Pacific/Auckland", "America/Los_Angeles")] string storesZone)
    {
        await SaveAsync(true, storesZone);
        var deal = await new DealScene(Store, Scene).AtAsync(DealStatus.Confirmed);
        var day = DateOnly.FromDateTime(Store.Clock.Now).AddDays(7);
        using var buyer = await InAsync(deal.BuyerId, "Pacific/Kiritimati");
        using var seller = await InAsync(deal.SellerId, "Pacific/Pago_Pago");

        await seller.PostAsync($"/customer/flea-market/deals/{deal.Id}/steps/{DealAction.ProposeDate}",
            [new("Date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new("Revision", $"{deal.Revision}")]);

        var shown = day.ToString("D", new CultureInfo("en-US"));
        foreach (var visitor in (Visitor[])[buyer, seller])
            Assert.That(await visitor.ReadAsync($"/customer/flea-market/deals/{deal.Id}"), Does.Contain(shown));
    }

    private async Task<Visitor> InAsync(int customerId, string zone)
    {
        var customer = await Store.AskAsync((IRepository<Customer> customers) => customers.GetByIdAsync(customerId));
        customer.TimeZoneId = zone;
        await Store.AskAsync((IRepository<Customer> customers) => customers.UpdateAsync(customer, false));
        return await Visitor.LogInAsync(Store.Address, customer);
    }
}
