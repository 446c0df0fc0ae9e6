namespace Nop.Web.Framework.UI;

/// <summary>Gathers, while a page renders, what its layout prints. <c>Add…</c> puts a part last, <c>Append…</c> first.</summary>
public partial interface INopHtmlHelper
{
    void AddTitleParts(string part);
    Task<IHtmlContent> GenerateTitleAsync(bool addDefaultTitle = true, string part = "");
    void AddMetaDescriptionParts(string part);
    Task<IHtmlContent> GenerateMetaDescriptionAsync(string part = "");
    void AddMetaKeywordParts(string part);
    Task<IHtmlContent> GenerateMetaKeywordsAsync(string part = "");
    void AddScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false);
    void AppendScriptParts(ResourceLocation location, string src, string debugSrc = "", bool excludeFromBundle = false);
    IHtmlContent GenerateScripts(ResourceLocation location);
    void AddInlineScriptParts(ResourceLocation location, string script);
    IHtmlContent GenerateInlineScripts(ResourceLocation location);
    void AddCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false);
    void AppendCssFileParts(string src, string debugSrc = "", bool excludeFromBundle = false);
    IHtmlContent GenerateCssFiles();
    void AddCanonicalUrlParts(string part, bool withQueryString = false);
    IHtmlContent GenerateCanonicalUrls();
    void AddHeadCustomParts(string part);
    IHtmlContent GenerateHeadCustom();
    void AppendPageCssClassParts(string part);
    string GeneratePageCssClasses(string part = "");


    void SetActiveMenuItemSystemName(string systemName);
    string GetActiveMenuItemSystemName();

    /// <summary>Prints nothing where <c>SeoSettings.MicrodataEnabled</c> is off.</summary>
    void AddJsonLdParts(string jsonLd);
}
