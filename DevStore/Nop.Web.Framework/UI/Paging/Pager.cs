using System.Text.Encodings.Web;

namespace Nop.Web.Framework.UI.Paging;

public partial class Pager(IPageableModel model, ViewContext context) : IHtmlContent
{
    protected string _queryParam = "page";
    protected bool _showTotalSummary;
    protected bool _showPagerItems = true;
    protected bool _showFirst = true;
    protected bool _showPrevious = true;
    protected bool _showNext = true;
    protected bool _showLast = true;
    protected bool _showIndividualPages = true;
    protected int _individualPagesDisplayedCount = 5;
    protected readonly IPageableModel _model = model;

    public ViewContext ViewContext { get; set; } = context;

    public Pager QueryParam(string value) => With(() => _queryParam = value);

    public virtual void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(ToString());

    public override string ToString() => GenerateHtmlStringAsync().GetAwaiter().GetResult();

    public virtual async Task<bool> IsEmpty() => string.IsNullOrEmpty(await GenerateHtmlStringAsync());

    /// <returns>A <c>ul</c>, or nothing where there is a single page and no summary is wanted.</returns>
    protected virtual async Task<string> GenerateHtmlStringAsync()
    {
        if (_model.TotalItems == 0)
            return string.Empty;

        var items = new List<string>();
        if (_showTotalSummary)
            items.Add($"<li class=\"total-summary\">{string.Format(await TextAsync("CurrentPage"), _model.PageIndex + 1, _model.TotalPages, _model.TotalItems)}</li>");
        if (_showPagerItems && _model.TotalPages > 1)
            await AddLinksAsync(items);

        return items.Count == 0 ? string.Empty : $"<ul>{string.Concat(items)}</ul>";
    }

    private async Task AddLinksAsync(List<string> items)
    {
        var manyPages = _model.TotalPages > _individualPagesDisplayedCount;
        if (_showFirst && manyPages && _model.PageIndex >= 3)
            items.Add(await CreatePageLinkAsync(1, await TextAsync("First"), "first-page"));
        if (_showPrevious && _model.PageIndex > 0)
            items.Add(await CreatePageLinkAsync(_model.PageIndex, await TextAsync("Previous"), "previous-page"));
        if (_showIndividualPages)
            for (var index = GetFirstIndividualPageIndex(); index <= GetLastIndividualPageIndex(); index++)
                items.Add(index == _model.PageIndex
                    ? $"<li class=\"current-page\"><span>{index + 1}</span></li>"
                    : await CreatePageLinkAsync(index + 1, (index + 1).ToString(), "individual-page"));
        if (_showNext && _model.PageIndex + 1 < _model.TotalPages)
            items.Add(await CreatePageLinkAsync(_model.PageIndex + 2, await TextAsync("Next"), "next-page"));
        if (_showLast && manyPages && _model.PageIndex + 3 < _model.TotalPages)
            items.Add(await CreatePageLinkAsync(_model.TotalPages, await TextAsync("Last"), "last-page"));
    }

    protected virtual int GetFirstIndividualPageIndex() =>
        Math.Max(0, Math.Min(_model.PageIndex - _individualPagesDisplayedCount / 2, _model.TotalPages - _individualPagesDisplayedCount));

    protected virtual int GetLastIndividualPageIndex() =>
        Math.Min(GetFirstIndividualPageIndex() + _individualPagesDisplayedCount, _model.TotalPages) - 1;

    protected virtual Task<string> CreatePageLinkAsync(int pageNumber, string text, string cssClass)
    {
        var url = HtmlEncoder.Default.Encode(CreateDefaultUrl(pageNumber));
        return Task.FromResult($"<li class=\"{cssClass}\"><a data-page=\"{pageNumber}\" href=\"{url}\">{text}</a></li>");
    }

    protected virtual string CreateDefaultUrl(int pageNumber)
    {
        var web = EngineContext.Current.Resolve<IWebHelper>();
        var url = web.GetThisPageUrl(true);
        return pageNumber > 1
            ? web.ModifyQueryString(url, _queryParam, pageNumber.ToString())
            : web.RemoveQueryString(url, _queryParam);
    }

    private static Task<string> TextAsync(string name) =>
        EngineContext.Current.Resolve<ILocalizationService>().GetResourceAsync($"Pager.{name}");

    private Pager With(Action change)
    {
        change();
        return this;
    }
}
