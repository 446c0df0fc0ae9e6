using Nop.Plugin.Misc.FleaMarket.Domain.Insights;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain.Insights;

internal class HistogramTests
{
    private static IEnumerable<int[]> Samples()
    {
        var random = new Random(7);
        return Enumerable.Range(1, 40).Select(length => Enumerable.Range(0, length).Select(_ => random.Next(30)).ToArray());
    }

    [TestCaseSource(nameof(Samples))]
    public void A_quantile_is_the_smallest_value_that_so_large_a_share_does_not_exceed(int[] values)
    {
        var histogram = Histogram.Of(values);

        foreach (var share in new[] { .1m, .5m, .9m, 1m })
            Assert.That(histogram.Quantile(share), Is.EqualTo(values.Order().First(value => values.Count(other => other <= value) >= share * values.Length)), $"{share}");
    }

    [TestCaseSource(nameof(Samples))]
    public void It_is_the_same_after_it_was_written_down_and_as_the_sum_of_its_parts(int[] values)
    {
        var whole = Histogram.Of(values);
        var parts = values.Chunk(3).Select(Histogram.Of);

        Assert.That(Histogram.Parse(whole.ToString()).Counts, Is.EqualTo(whole.Counts));
        Assert.That(Histogram.Sum(parts).Counts, Is.EqualTo(whole.Counts));
    }

    [Test]
    public void Of_nothing_it_says_nothing()
    {
        Assert.That(Histogram.Parse(Histogram.Empty.ToString()).Quantile(.5m), Is.Null);
        Assert.That(Histogram.Parse(null).Total, Is.Zero);
    }
}
