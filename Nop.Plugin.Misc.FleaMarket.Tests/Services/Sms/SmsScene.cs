using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;
using Nop.Plugin.Misc.FleaMarket.Tests.Store;
using Nop.Services.Configuration;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Sms;

/// <summary>Text messages of a test's own.</summary>
internal sealed class SmsScene(InProcessStore store)
{
    public const string Secret = "k3y-Of-The-Gateway";
    public const string Phone = "+14155552671";
    public const string Text = "Flea market: “Coat \"M\" & more” \\ {secret} ?x=1\nsecond line";

    public Task ConfigureAsync(string url, Action<FleaMarketSmsSettings>? change = null) => store.AskAsync(async (ISettingService settings) =>
    {
        var saved = new FleaMarketSmsSettings
        {
            Url = url, Headers = "Authorization: Bearer {secret}", Body = """{ "to": "{phone}", "text": "{text}", "id": "{id}" }""", TimeoutSeconds = 30,
            EncryptedSecret = await store.AskAsync((IEncryptionService encryption) => Task.FromResult(encryption.EncryptText(Secret)))
        };
        change?.Invoke(saved);
        await settings.SaveSettingAsync(saved);
    });

    /// <summary>A message that waits, of a deal that is nobody's.</summary>
    public async Task<SmsMessage> QueuedAsync(int customerId = 0)
    {
        var dealId = Random.Shared.Next(1_000_000, int.MaxValue);
        await store.AskAsync((SmsQueue queue) => queue.AddAsync(dealId, customerId, Phone, Text));
        return (await OfDealAsync(dealId)).Single();
    }

    public Task<IList<SmsMessage>> OfDealAsync(int dealId) =>
        store.AskAsync((IRepository<SmsMessage> messages) => messages.GetAllAsync(rows => rows.Where(message => message.DealId == dealId)));

    public async Task<SmsMessage> NowAsync(SmsMessage message) => (await OfDealAsync(message.DealId)).Single();

    public Task DeliverAsync() => store.AskAsync((SmsDelivery delivery) => delivery.DeliverAsync());

    public Task ForgetAllAsync() => store.AskAsync((IRepository<SmsMessage> messages) => messages.DeleteAsync(message => message.Id > 0));

    public Task<IList<Log>> LogAsync(string about) =>
        store.AskAsync((IRepository<Log> logs) => logs.GetAllAsync(rows => rows.Where(log => log.ShortMessage.Contains(about))));
}
