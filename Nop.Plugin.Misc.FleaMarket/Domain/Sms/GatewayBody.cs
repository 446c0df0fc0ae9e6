namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

/// <summary>What the body of a request to the gateway is written in.</summary>
public enum GatewayBody
{
    /// <summary>Everything stands in the address and the headers.</summary>
    None = 0,
    Json = 1,
    Form = 2
}
