using System.Text.Json;
using Nop.Core;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Searches;

/// <summary>A search of the section that a customer keeps, to be told of what is new.</summary>
public class SavedSearch : BaseEntity
{
    public const int LongestName = 100;

    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public string Name { get; set; } = "";

    /// <summary><see cref="Terms"/> as JSON.</summary>
    public string TermsJson { get; set; } = "{}";
    public bool IsPaused { get; set; }

    /// <summary>The store has paused it because it could not be asked.</summary>
    public bool HasFailed { get; set; }

    /// <summary>Counts the customer's searches; unique, so that of two saved at once one is counted anew.</summary>
    public int NumberByCustomer { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    /// <summary>Listings that went public before are not new to this search.</summary>
    public DateTime WatchesSinceUtc { get; set; }

    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    public SavedSearchCriteria Terms => FindTerms() ?? throw new InvalidDataException("The terms of a saved search cannot be read.");

    /// <returns>Null where they cannot be read.</returns>
    public SavedSearchCriteria? FindTerms()
    {
        try
        {
            return JsonSerializer.Deserialize<SavedSearchCriteria>(TermsJson);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static SavedSearch Create(int customerId, int storeId, string name, SavedSearchCriteria terms, DateTime nowUtc) => new()
    {
        CustomerId = customerId,
        StoreId = storeId,
        Name = name,
        TermsJson = JsonSerializer.Serialize(terms),
        CreatedOnUtc = nowUtc,
        WatchesSinceUtc = nowUtc
    };
}
