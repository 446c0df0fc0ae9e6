namespace Nop.Plugin.Misc.FleaMarket.Services.Privacy;

/// <summary>What one feature keeps of people: a part of the export, and of what a permanent deletion takes away.</summary>
public interface IPersonalData
{
    /// <summary>Customers of whom something is kept that <see cref="EraseAsync"/> takes away; null where it takes nothing away.</summary>
    IQueryable<int>? CustomerIds { get; }

    /// <summary>Only what is the customer's own, or was shown to the customer by others.</summary>
    IEnumerable<PersonalSheet> Sheets(int customerId);

    /// <summary>May be called again, also after it was cut off.</summary>
    Task EraseAsync(int customerId);
}
