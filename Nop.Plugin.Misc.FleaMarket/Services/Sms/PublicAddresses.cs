using System.Net;
using System.Net.Sockets;

namespace Nop.Plugin.Misc.FleaMarket.Services.Sms;

/// <summary>
/// Which addresses a gateway may have. Those that only a machine or its cloud answers on (link-local, among them the clouds' metadata
/// services) are none, whatever name leads there.
/// </summary>
internal static class PublicAddresses
{
    /// <summary>Metadata services that are not link-local: AWS over IPv6, Alibaba Cloud, Oracle's older one, Azure's wire server.</summary>
    private static readonly IPAddress[] _metadata =
        [IPAddress.Parse("fd00:ec2::254"), IPAddress.Parse("100.100.100.200"), IPAddress.Parse("192.0.0.192"), IPAddress.Parse("168.63.129.16"), IPAddress.Parse("fd20:ce::254")];

    public static bool MayBeAsked(IPAddress address)
    {
        var plain = Plain(address);
        return !_metadata.Contains(plain) && !IsLinkLocal(plain) && !IsNowhere(plain);
    }

    /// <summary>An IPv4 address may stand in an IPv6 one in several ways: mapped, compatible, translated (NAT64) and 6to4.</summary>
    private static IPAddress Plain(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        if (bytes[0] == 0x20 && bytes[1] == 0x02)
            return new(bytes.AsSpan(2, 4));
        var isTranslated = bytes is [0x00, 0x64, 0xff, 0x9b, ..];
        var isCompatible = bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 && !IPAddress.IsLoopback(address) && !address.Equals(IPAddress.IPv6Any);
        return isTranslated || isCompatible ? new(bytes.AsSpan(12, 4)) : address;
    }

    private static bool IsLinkLocal(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork
        ? address.GetAddressBytes() is [169, 254, ..]
        : address.IsIPv6LinkLocal;

    /// <summary>0.0.0.0/8, multicast and broadcast.</summary>
    private static bool IsNowhere(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork
        ? address.GetAddressBytes()[0] is 0 or >= 224
        : address.IsIPv6Multicast || address.Equals(IPAddress.IPv6Any);
}
