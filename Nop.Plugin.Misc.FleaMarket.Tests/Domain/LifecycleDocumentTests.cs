namespace Nop.Plugin.Misc.FleaMarket.Tests.Domain;

public class LifecycleDocumentTests
{
    private static readonly string _file = Repository.PathOf("docs", "lifecycle.md");

    /// <summary>With WRITE_DOCS=1 the page is written anew instead.</summary>
    [Test]
    public async Task The_page_shows_the_moves_that_the_code_allows()
    {
        var page = LifecycleDocument.Write();
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1")
            await File.WriteAllTextAsync(_file, page);

        Assert.That(await File.ReadAllTextAsync(_file), Is.EqualTo(page), "Write it anew: WRITE_DOCS=1 ./test --filter Lifecycle");
    }
}
