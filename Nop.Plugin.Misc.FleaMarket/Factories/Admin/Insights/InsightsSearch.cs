using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Insights;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Insights;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Services.Insights;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Insights;

/// <summary>Reads what is asked for, and what was counted of it.</summary>
public class InsightsSearch(GridSearch choices, IPermissionService permissions, InsightQueries queries, StoreDays days)
{
    public async Task FillAsync(InsightsSearchModel model)
    {
        (model.PeriodId, model.StepId) = ((int)PeriodOf(model), (int)StepOf(model));
        await choices.AddAsync<InsightPeriod>(model.AvailablePeriods);
        await choices.AddAsync<InsightStep>(model.AvailableSteps);
        model.HasOneStore = await choices.AddStoresAsync(model.AvailableStores);
    }

    public static InsightPeriod PeriodOf(InsightsSearchModel model) =>
        Enum.IsDefined((InsightPeriod)model.PeriodId) ? (InsightPeriod)model.PeriodId : InsightPeriod.Month;

    public static InsightStep StepOf(InsightsSearchModel model) =>
        InsightSpan.Readable(Enum.IsDefined((InsightStep)model.StepId) ? (InsightStep)model.StepId : InsightStep.Day, PeriodOf(model));

    /// <summary>Those that the reader may see.</summary>
    public async Task<IReadOnlyList<InsightFigure>> FiguresAsync()
    {
        var seesDeals = await permissions.AuthorizeAsync(FleaMarketPermissions.ManageDeals);
        return [.. InsightFigure.All.Where(figure => seesDeals || !figure.IsOfDeals)];
    }

    /// <summary>The period's days in steps; the period ends today.</summary>
    public async Task<IReadOnlyList<InsightSpan>> StepsAsync(int storeId, InsightPeriod period, InsightStep step)
    {
        var (first, last) = (FirstOf(period), days.Today);
        var counted = (await queries.DaysAsync(storeId, first, last)).ToDictionary(day => day.Date, day => day.Figures);
        return InsightSpan.Split(first, last, step, CultureInfo.CurrentCulture.DateTimeFormat.FirstDayOfWeek, counted);
    }

    /// <summary>The sum of as many days before the period as it has.</summary>
    public async Task<Figures> BeforeAsync(int storeId, InsightPeriod period)
    {
        var first = FirstOf(period);
        return Figures.Sum([.. (await queries.DaysAsync(storeId, first.AddDays(-(int)period), first.AddDays(-1))).Select(day => day.Figures)]);
    }

    private DateOnly FirstOf(InsightPeriod period) => days.Today.AddDays(1 - (int)period);
}
