using DevStore.Services.Seo;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

public class SlugTests
{
    [TestCase("Linen  Summer Dress!", "linen-summer-dress")]
    [TestCase("Щука & Ёж", "shchuka-ezh")]
    [TestCase("Über-Größe", "uber-grosse")]
    public void Letters_become_Latin(string name, string slug) =>
        Assert.That(Slug.From(name, convertNonWesternChars: true, allowUnicode: false), Is.EqualTo(slug));

    [Test]
    public void Letters_stay_where_an_address_may_hold_them() =>
        Assert.That(Slug.From("Новое платье", convertNonWesternChars: false, allowUnicode: true), Is.EqualTo("новое-платье"));
}
