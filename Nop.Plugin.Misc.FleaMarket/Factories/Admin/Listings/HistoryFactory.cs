using System.Globalization;
using Nop.Plugin.Misc.FleaMarket.Domain.Flags;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Domain.Objections;
using Nop.Plugin.Misc.FleaMarket.Factories.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Admin.Listings;
using Nop.Plugin.Misc.FleaMarket.Services;
using Nop.Plugin.Misc.FleaMarket.Web;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Admin.Listings;

/// <summary>A listing's history in words.</summary>
public class HistoryFactory(
    CustomerLoginLookup loginLookup,
    IDateTimeHelper dates,
    PrimaryCurrency prices,
    ListingFieldLocalizer fields,
    FlagLocalizer flagLocalizer,
    ILocalizationService localization)
{
    public async Task<IReadOnlyList<HistoryEntryModel>> PrepareAsync(IList<ListingRevision> history, ILookup<int, ListingFlag> flags, IReadOnlyList<Objection> objections)
    {
        var logins = await loginLookup.LoginsAsync(history.SelectMany(entry => new[] { entry.CustomerId, entry.ImpersonatedById }).Where(id => id > 0));
        var entries = new List<HistoryEntryModel>();
        foreach (var revision in history)
            entries.Add(await EntryAsync(revision, logins) with
            {
                Flags = await flagLocalizer.PrepareAsync(flags[revision.Revision]),
                Ground = revision.Ground is { } ground ? await localization.GetLocalizedEnumAsync(ground) : null,
                WasFlagged = revision is { Ground: not null, WasFlagged: true },
                Statement = objections.FirstOrDefault(objection => objection.ObjectedRevision == revision.Revision)?.Text
                    ?? objections.FirstOrDefault(objection => objection.AnsweredRevision == revision.Revision)?.Answer
            });
        return entries;
    }

    /// <summary>What reads the same before and after, such as the number of photos in another order, is only named.</summary>
    public async Task<IReadOnlyList<ChangeModel>> ChangesAsync(IEnumerable<FieldChange> changes)
    {
        var models = new List<ChangeModel>();
        foreach (var change in changes)
        {
            var (from, to) = (await fields.ValueAsync(change.Field, change.From, prices.FormatAsync), await fields.ValueAsync(change.Field, change.To, prices.FormatAsync));
            models.Add(new(await localization.GetResourceAsync(change.FieldText()), from == to ? null : from, from == to ? null : to));
        }
        return models;
    }

    private async Task<HistoryEntryModel> EntryAsync(ListingRevision revision, IReadOnlyDictionary<int, string> logins) => new()
    {
        Revision = revision.Revision,
        When = await dates.ConvertToUserTimeAsync(revision.CreatedOnUtc, DateTimeKind.Utc),
        Who = await WhoAsync(revision, logins),
        CustomerId = logins.ContainsKey(revision.CustomerId) ? revision.CustomerId : 0,
        Action = await localization.GetLocalizedEnumAsync(revision.Action),
        From = revision.FromStatus is { } from ? await localization.GetLocalizedEnumAsync(from) : null,
        To = await localization.GetLocalizedEnumAsync(revision.ToStatus),
        Reason = revision.StoreReasonId != 0 ? await localization.GetLocalizedEnumAsync((ListingRefusal)revision.StoreReasonId) : revision.Reason,
        Units = revision.Units,
        Changes = await ChangesAsync(FieldChange.Read(revision.Changes))
    };

    private async Task<string> WhoAsync(ListingRevision revision, IReadOnlyDictionary<int, string> logins)
    {
        var who = logins.GetValueOrDefault(revision.CustomerId) ?? await localization.GetLocalizedEnumAsync(revision.Actor);
        return revision.ImpersonatedById == 0
            ? who
            : string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync($"{FleaMarketDefaults.ResourcePrefix}.Deals.OnBehalf"),
                logins.GetValueOrDefault(revision.ImpersonatedById) ?? $"#{revision.ImpersonatedById}", who);
    }
}
