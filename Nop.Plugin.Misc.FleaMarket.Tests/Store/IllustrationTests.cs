using System.Buffers.Binary;
using DevStore.SampleData;
using DevStore.SampleData.Drawing;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

public class IllustrationTests
{
    private static IEnumerable<string> Pictures => SampleProduct.All.Select(product => product.Picture);

    [TestCaseSource(nameof(Pictures))]
    public void Every_product_has_a_square_PNG_of_its_own(string picture)
    {
        var png = Illustration.Draw(picture);

        Assert.That(png[..8], Is.EqualTo(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), Is.EqualTo(BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }
}
