using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;

namespace Nop.Plugin.Misc.FleaMarket.Models.Admin.Insights;

/// <summary>What of the insights is asked for; a value that is none of those offered counts as the first choice.</summary>
public record InsightsSearchModel
{
    /// <summary>An <see cref="InsightPeriod"/>.</summary>
    public int PeriodId { get; set; } = (int)InsightPeriod.Month;

    /// <summary>An <see cref="InsightStep"/>.</summary>
    public int StepId { get; set; } = (int)InsightStep.Day;

    /// <summary>0 for all stores.</summary>
    public int StoreId { get; set; }

    public IList<SelectListItem> AvailablePeriods { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableSteps { get; } = new List<SelectListItem>();
    public IList<SelectListItem> AvailableStores { get; } = new List<SelectListItem>();
    public bool HasOneStore { get; set; }
}
