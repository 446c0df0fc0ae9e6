using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Nop.Plugin.Misc.FleaMarket.Models.Listings;

namespace Nop.Plugin.Misc.FleaMarket.Factories.Listings;

/// <summary>Both ways between a form's fields and what they say of an item, where seller and moderators write the same.</summary>
public static class ListingFieldsReader
{
    /// <param name="others">What the form says besides, or leaves as it is.</param>
    public static ListingContent Read(ListingFieldsModel form, ListingContent others) => others with
    {
        Name = form.Name ?? "",
        Description = form.Description ?? "",
        Condition = (ItemCondition)form.ConditionId,
        Characteristics = form.LineNames.Zip(form.LineValues, (name, value) => new Characteristic(name ?? "", value ?? "")).ToList()
    };

    public static TForm Fill<TForm>(TForm form, ListingContent content) where TForm : ListingFieldsModel
    {
        form.Name = content.Name;
        form.Description = content.Description;
        form.ConditionId = (int)content.Condition;
        form.LineNames = content.Characteristics.Select(line => (string?)line.Name).ToList();
        form.LineValues = content.Characteristics.Select(line => (string?)line.Value).ToList();
        return form;
    }
}
