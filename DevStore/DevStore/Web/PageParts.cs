using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;
using Nop.Web.Framework.UI;

namespace DevStore.Web;

/// <summary>One per request. Nothing is bundled: files are linked in the order of the parts, each once.</summary>
internal sealed class PageParts(IHttpContextAccessor http, IStoreContext stores, ILocalizationService localization,
    AssetAddresses assets, SeoSettings seo) : INopHtmlHelper
{
    private readonly List<string> titles = [];
    private readonly List<string> descriptions = [];
    private readonly List<string> keywords = [];
    private readonly List<string> styles = [];
    private readonly List<string> canonicals = [];
    private readonly List<string> headTags = [];
    private readonly List<string> pageClasses = [];
    private readonly Dictionary<ResourceLocation, List<string>> scripts = [];
    private readonly Dictionary<ResourceLocation, List<string>> inlineScripts = [];
    private string? activeMenuItem;

    public void AddTitleParts(string part) => Add(titles, part);

    public void AppendTitleParts(string part) => Prepend(titles, part);

    public async Task<IHtmlContent> GenerateTitleAsync(bool addDefaultTitle = true, string part = "")
    {
        AppendTitleParts(part);
        var storeTitle = titles.Count == 0 || addDefaultTitle ? await OfStoreAsync(store => store.DefaultTitle) : null;
        var parts = Enumerable.Reverse(titles).Append(storeTitle);
        if (seo.PageTitleSeoAdjustment == PageTitleSeoAdjustment.PagenameAfterStorename)
            parts = Enumerable.Reverse(titles).Prepend(storeTitle);

        return Text(string.Join(seo.PageTitleSeparator, parts.Where(title => !string.IsNullOrEmpty(title))));
    }

    public void AddMetaDescriptionParts(string part) => Add(descriptions, part);

    public void AppendMetaDescriptionParts(string part) => Prepend(descriptions, part);

    public async Task<IHtmlContent> GenerateMetaDescriptionAsync(string part = "")
    {
        AppendMetaDescriptionParts(part);
        return Text(descriptions.Count == 0 ? await OfStoreAsync(store => store.DefaultMetaDescription) : ReversedWithCommas(descriptions));
    }

    public void AddMetaKeywordParts(string part) => Add(keywords, part);

    public void AppendMetaKeywordParts(string part) => Prepend(keywords, part);

    public async Task<IHtmlContent> GenerateMetaKeywordsAsync(string part = "")
    {
        AppendMetaKeywordParts(part);
        return Text(keywords.Count == 0 ? await OfStoreAsync(store => store.DefaultMetaKeywords) : ReversedWithCommas(keywords));
    }

    public void AddScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false) =>
        Add(In(scripts, location), src);

    public void AppendScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false) =>
        Prepend(In(scripts, location), src);

    public IHtmlContent GenerateScripts(ResourceLocation location) =>
        Lines(In(scripts, location).Distinct().Select(src => $"<script src=\"{assets.Of(src)}\"></script>"));

    public void AddInlineScriptParts(ResourceLocation location, string script) => Add(In(inlineScripts, location), script);

    public IHtmlContent GenerateInlineScripts(ResourceLocation location) => Lines(In(inlineScripts, location).Distinct());

    public void AddCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false) => Add(styles, src);

    public void AppendCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false) => Prepend(styles, src);

    public IHtmlContent GenerateCssFiles() =>
        Lines(styles.Distinct().Select(src => $"<link rel=\"stylesheet\" href=\"{assets.Of(src)}\" />"));

    public void AddCanonicalUrlParts(string part, bool withQueryString = false)
    {
        var query = withQueryString ? new QueryBuilder(http.HttpContext!.Request.Query).ToQueryString() : QueryString.Empty;
        Add(canonicals, part + query);
    }

    public IHtmlContent GenerateCanonicalUrls() =>
        Lines(canonicals.Select(url => $"<link rel=\"canonical\" href=\"{HtmlEncoder.Default.Encode(url)}\" />"));

    public void AddHeadCustomParts(string part) => Add(headTags, part);

    public IHtmlContent GenerateHeadCustom() => Lines(headTags.Distinct());

    public void AppendPageCssClassParts(string part) => Prepend(pageClasses, part);

    public string GeneratePageCssClasses(string part = "")
    {
        AppendPageCssClassParts(part);
        return string.Join(' ', Enumerable.Reverse(pageClasses));
    }

    public void SetActiveMenuItemSystemName(string systemName) => activeMenuItem = systemName;

    public string? GetActiveMenuItemSystemName() => activeMenuItem;

    public void AddJsonLdParts(string jsonLd)
    {
        if (seo.MicrodataEnabled && !string.IsNullOrEmpty(jsonLd))
            AddHeadCustomParts($"<script type=\"application/ld+json\">{jsonLd}</script>");
    }

    private async Task<string> OfStoreAsync(System.Linq.Expressions.Expression<Func<Store, string>> field) =>
        await localization.GetLocalizedAsync(await stores.GetCurrentStoreAsync(), field);

    private static string ReversedWithCommas(List<string> parts) => string.Join(", ", Enumerable.Reverse(parts));

    private static HtmlString Text(string? text) => new(HtmlEncoder.Default.Encode(text ?? string.Empty));

    private static HtmlString Lines(IEnumerable<string> lines) => new(string.Join(Environment.NewLine, lines));

    private static List<string> In(Dictionary<ResourceLocation, List<string>> parts, ResourceLocation location) =>
        parts.TryGetValue(location, out var list) ? list : parts[location] = [];

    private static void Add(List<string> parts, string part)
    {
        if (!string.IsNullOrEmpty(part))
            parts.Add(part);
    }

    private static void Prepend(List<string> parts, string part)
    {
        if (!string.IsNullOrEmpty(part))
            parts.Insert(0, part);
    }
}
