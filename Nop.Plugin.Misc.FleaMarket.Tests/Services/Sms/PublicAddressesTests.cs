using System.Net;
using Nop.Plugin.Misc.FleaMarket.Services.Sms;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Services.Sms;

public class PublicAddressesTests
{
    [TestCase("169.254.169.254")]
    [TestCase("169.254.0.1")]
    [TestCase("100.100.100.200")]
    [TestCase("192.0.0.192")]
    [TestCase("168.63.129.16")]
    [TestCase("0.0.0.0")]
    [TestCase("0.1.2.3")]
    [TestCase("224.0.0.1")]
    [TestCase("255.255.255.255")]
    [TestCase("fe80::1")]
    [TestCase("fd00:ec2::254")]
    [TestCase("::")]
    [TestCase("ff02::1")]
    [TestCase("::ffff:169.254.169.254")]
    [TestCase("::169.254.169.254")]
    [TestCase("64:ff9b::169.254.169.254")]
    [TestCase("2002:a9fe:a9fe::1")]
    public void What_only_a_machine_or_its_cloud_answers_on_is_no_gateway(string address) => Assert.That(PublicAddresses.MayBeAsked(IPAddress.Parse(address)), Is.False);

    [TestCase("127.0.0.1")]
    [TestCase("::1")]
    [TestCase("10.0.0.7")]
    [TestCase("192.168.1.5")]
    [TestCase("203.0.113.9")]
    [TestCase("2001:db8::9")]
    [TestCase("::ffff:203.0.113.9")]
    public void A_stores_own_network_and_the_world_may_have_one(string address) => Assert.That(PublicAddresses.MayBeAsked(IPAddress.Parse(address)), Is.True);
}
