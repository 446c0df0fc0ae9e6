using System.Net;
using DevStore;
using DevStore.Infrastructure;
using Microsoft.AspNetCore.Http;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

internal class TestClockTests
{
    private static readonly TimeSpan _moment = TimeSpan.FromMinutes(1);

    [TestCase("127.0.0.1", "POST", "/testing/clock", true)]
    [TestCase("::1", "POST", "/testing/clock", true)]
    [TestCase("10.0.0.7", "POST", "/testing/clock", false)]
    [TestCase("127.0.0.1", "GET", "/testing/clock", false)]
    [TestCase("127.0.0.1", "POST", "/testing", false)]
    public void It_is_asked_on_this_machine_only(string from, string method, string path, bool expected)
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(from) }, Request = { Method = method, Path = path } };

        Assert.That(TestClock.IsAsked(context), Is.EqualTo(expected));
    }

    [Test]
    public async Task It_moves_by_what_is_asked_for()
    {
        var clock = new TestClock();
        Assert.That(clock.GetUtcNow(), Is.EqualTo(DateTimeOffset.UtcNow).Within(_moment));

        await clock.AnswerAsync(new DefaultHttpContext { Request = { QueryString = new("?by=12.06:00:00") } });

        Assert.That(clock.GetUtcNow(), Is.EqualTo(DateTimeOffset.UtcNow.AddDays(12.25)).Within(_moment));
    }

    [Test]
    public async Task What_is_no_time_moves_nothing()
    {
        var clock = new TestClock();
        var context = new DefaultHttpContext { Request = { QueryString = new("?by=soon") } };

        await clock.AnswerAsync(context);

        Assert.That(context.Response.StatusCode, Is.EqualTo(StatusCodes.Status400BadRequest));
        Assert.That(clock.GetUtcNow(), Is.EqualTo(DateTimeOffset.UtcNow).Within(_moment));
    }

    [Test]
    public void Only_a_store_for_tests_has_it()
    {
        Assert.That(StoreOptions.Parse(["--testing"]).Time, Is.InstanceOf<TestClock>());
        Assert.That(StoreOptions.Parse([]).Time, Is.SameAs(TimeProvider.System));
    }
}
