using Nop.Plugin.Misc.FleaMarket.Domain.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>A way to send text messages. Another plugin may register its own in place of the HTTP gateway.</summary>
public interface ISmsSender
{
    /// <summary>Tries once; a failure is an answer, not an exception.</summary>
    Task<SmsAnswer> SendAsync(SmsText message);
}

/// <param name="Id">The same at every attempt, for gateways that drop doubles.</param>
/// <param name="Phone">In the form of E.164.</param>
public sealed record SmsText(string Id, string Phone, string Text);
