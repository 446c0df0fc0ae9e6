using Nop.Plugin.Misc.FleaMarket.Domain.Sms;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>
/// Sends what is due. A message is claimed before it is sent, so that it is sent at most once: by one worker of many,
/// and not again when a worker dies or the gateway does not say what became of it.
/// </summary>
public class SmsDelivery(SmsQueue queue, ISmsSender sender, OneByOne oneByOne, ILogger logger)
{
    private const int MostAtOnce = 200;

    public async Task DeliverAsync()
    {
        await oneByOne.DoAsync(await queue.LostAsync(), LoseAsync, message => $"the text message {message.Id}");
        await oneByOne.DoAsync(await queue.DueAsync(MostAtOnce), ClaimAsync, messageId => $"the text message {messageId}");
        await queue.ForgetAsync();
    }

    private async Task LoseAsync(SmsMessage message)
    {
        message.Lose();
        await queue.SaveAsync(message);
        await LogAsync(message);
    }

    private async Task ClaimAsync(int messageId)
    {
        if (await queue.ClaimAsync(messageId) is { } message)
            await SendAsync(message);
    }

    private async Task SendAsync(SmsMessage message)
    {
        if (await queue.IsOverAsync(message))
            message.Drop();
        else if (message.HasExpired(queue.Now))
            message.GiveUp();
        else
            message.Take(await sender.SendAsync(new($"{message.Id}", message.Phone, message.Text)), queue.Now);
        await queue.SaveAsync(message);
        await LogAsync(message);
    }

    /// <summary>Without number, text and address.</summary>
    private async Task LogAsync(SmsMessage message)
    {
        var name = $"The text message {message.Id} of the deal {message.DealId}";
        var answer = message.LastAnswer is { } status ? $"the gateway's last answer was {status}" : "the gateway did not answer";
        if (message.Status == SmsStatus.GivenUp)
            await logger.WarningAsync($"{name} was given up after {message.Attempts} attempts: {answer}.");
        else if (message.Status == SmsStatus.Unknown)
            await logger.WarningAsync($"{name} may have been sent or not: {answer}. It is not sent again.");
    }
}
