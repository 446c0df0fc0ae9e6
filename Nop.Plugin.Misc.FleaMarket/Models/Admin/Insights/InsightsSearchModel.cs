using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Insights;

/// <summary>What of the insights is asked for; a value that is none of those offered counts as the first choice.</summary>
public record InsightsSearchModel
{
    /// <summary>An <see cref="InsightPeriod"/>.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Insights.Period")]
    public int PeriodId { get; set; } = (int)InsightPeriod.Month;

    /// <summary>An <see cref="InsightStep"/>.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Insights.Step")]
    public int StepId { get; set; } = (int)InsightStep.Day;

    /// <summary>0 for all stores.</summary>
    [NopResourceDisplayName("Plugins.Misc.FleaMarket.Admin.Insights.Store")]
    public int StoreId { get; set; }

    public IList<SelectListItem> AvailablePeriods { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableSteps { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableStores { get; } = new List<SelectListItem>();
    public bool HasOneStore { get; set; }
}
