using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.Primitives;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Web.Framework.Controllers;

[PublishModelEvents]
public abstract partial class BaseController : Controller
{
    private const string SelectedCard = "nop.selected-card-name";
    private const string SelectedTab = "nop.selected-tab-name";
    private const string SelectedTabField = "selected-tab-name";

    public virtual void SaveSelectedCardName(string cardName, bool persistForTheNextRequest = true) =>
        Keep(SelectedCard, cardName, persistForTheNextRequest);

    public virtual async Task SaveSelectedTabNameAsync(string tabName = "", bool persistForTheNextRequest = true)
    {
        if (!Request.HasFormContentType)
        {
            SaveSelectedTabName(tabName, StringValues.Empty, null, persistForTheNextRequest);
            return;
        }

        var form = await Request.ReadFormAsync();
        SaveSelectedTabName(tabName, form[SelectedTabField], null, persistForTheNextRequest);
        foreach (var (key, value) in form.Where(field => field.Key.StartsWith(SelectedTabField + "-", StringComparison.OrdinalIgnoreCase)))
            SaveSelectedTabName(null, value, key[(SelectedTabField.Length + 1)..], persistForTheNextRequest);
    }

    protected virtual void SaveSelectedTabName(string tabName, StringValues selectedTabName, string dataKeyPrefix, bool persistForTheNextRequest)
    {
        var name = string.IsNullOrEmpty(tabName) ? selectedTabName.ToString() : tabName;
        if (!string.IsNullOrEmpty(name))
            Keep(string.IsNullOrEmpty(dataKeyPrefix) ? SelectedTab : $"{SelectedTab}-{dataKeyPrefix}", name, persistForTheNextRequest);
    }

    private void Keep(string key, string value, bool forTheNextRequest)
    {
        if (forTheNextRequest)
            TempData[key] = value;
        else
            ViewData[key] = value;
    }
}
