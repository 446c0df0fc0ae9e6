using System.Text.RegularExpressions;
using Nop.Plugin.Misc.FleaMarket.Services.OrderItems;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <param name="Path">With a <see cref="Number"/> in it, it is another page each time.</param>
/// <param name="Form">What is posted; null for what is only read.</param>
internal sealed record Page(string Name, Who Who, string Path, string? Form = null)
{
    /// <summary>Against the emptiest page; what the back office may cost where nothing else is said.</summary>
    public double ToReach { get; init; } = Who == Who.Administrator ? 2 : 1.5;

    public const string Number = "{number}";
}

/// <summary>What is measured. Everything but the words is found by its links, so that any store will do.</summary>
internal static partial class Pages
{
    private const string Section = "/flea-market";
    private const string Account = "/customer/flea-market";

    /// <summary>The page that does the least.</summary>
    public static string Emptiest { get; private set; } = "/contactus";

    public static async Task<IReadOnlyList<Page>> FindAsync(Browsers browsers)
    {
        var (guest, seller) = (browsers[Who.Guest], browsers[Who.Seller]);
        Emptiest = await guest.HasAsync(Emptiest) ? Emptiest : "/cart";
        var listing = await guest.FindAsync(Section, ListingLink());
        var product = await guest.FindAsync(listing, ProductLink());
        var sellersPage = await guest.FindAsync(await seller.FindAsync($"{Account}?status=20", ListingLink()), SellerLink());
        var sell = await seller.FindAsync($"{Account}/completed-orders", SellLink());
        var sale = await seller.FindAsync($"{Account}/sales?status=50", DealLink());
        var purchase = await seller.FindAsync($"{Account}/purchases?status=50", DealLink());
        return
        [
            new("Home page", Who.Guest, "/"),
            new("Section", Who.Guest, Section) { ToReach = 1.25 },
            new("Section, page 40", Who.Guest, $"{Section}?page=40"),
            new("Section, cheapest first", Who.Guest, $"{Section}?sort=10"),
            new("Section, dearest first", Who.Guest, $"{Section}?sort=11"),
            new("Section, category", Who.Guest, $"{Section}?category=1"),
            new("Section, condition", Who.Guest, $"{Section}?condition=50"),
            new("Section, prices", Who.Guest, $"{Section}?from=20&to=22"),
            new("Section, characteristic", Who.Guest, $"{Section}?with=Size%3AXL"),
            new("Section, two characteristics", Who.Guest, $"{Section}?with=Size%3AXL&with=Material%3ASilk"),
            new("Section, common word", Who.Guest, $"{Section}?q=coat"),
            new("Section, common word, cheapest first", Who.Guest, $"{Section}?q=coat&sort=10"),
            new("Section, word of 1 in 250", Who.Guest, $"{Section}?q=v0100"),
            new("Section, word of 1 in 250, cheapest first", Who.Guest, $"{Section}?q=v0100&sort=10"),
            new("Section, rare word", Who.Guest, $"{Section}?q=v9999"),
            new("Section, two common words", Who.Guest, $"{Section}?q=green+coat"),
            new("Section, word that nothing has", Who.Guest, $"{Section}?q=nowhere"),
            new("Section, all filters", Who.Guest, $"{Section}?q=coat&category=1&condition=30&from=20&to=150&with=Size%3AXL"),
            new("Section, asked for the first time", Who.Guest, $"{Section}?to={Page.Number}") { ToReach = 2 },
            new("Section, common word, the first time", Who.Guest, $"{Section}?q=coat&to={Page.Number}") { ToReach = 2 },
            new("Section, word of 1 in 250, the first time", Who.Guest, $"{Section}?q=v0100&to={Page.Number}") { ToReach = 2 },
            new("Section, two common words, the first time", Who.Guest, $"{Section}?q=green+coat&to={Page.Number}") { ToReach = 2 },
            new("Section, two characteristics, the first time", Who.Guest, $"{Section}?with=Size%3AXL&with=Material%3ASilk&to={Page.Number}") { ToReach = 1.6 },
            new("Listing", Who.Guest, listing) { ToReach = 1.25 },
            new("Product with used offers", Who.Guest, product),
            new("Section, used ones of a product", Who.Guest, $"{Section}?product=1"),
            new("Seller", Who.Guest, sellersPage),
            new("My flea market", Who.Seller, Account),
            new("My flea market, on offer", Who.Seller, $"{Account}?status=20"),
            new("Completed orders", Who.Seller, $"{Account}/completed-orders"),
            new("My sales", Who.Seller, $"{Account}/sales"),
            new("My sales, closed", Who.Seller, $"{Account}/sales?status=50"),
            new("My purchases", Who.Seller, $"{Account}/purchases"),
            new("My purchases, closed", Who.Seller, $"{Account}/purchases?status=50"),
            new("Sale", Who.Seller, sale),
            new("Purchase", Who.Seller, purchase),
            new("Sell", Who.Seller, sell),
            new("Favourites", Who.Seller, $"{Account}/favourites"),
            new("Saved searches", Who.Seller, $"{Account}/searches"),
            new("Statement", Who.Seller, $"{Account}/statement"),
            .. Grid("listings", "Listing/Rows", "SearchStatusIds=10", "SearchStatusIds=20", "SearchText=coat", "SearchText=v9999", "SearchSeller=seller", "SearchCategoryId=1", "SearchFlagId=50", $"SearchFrom={LastWeek}"),
            .. Grid("deals", "Deal/Rows", "SearchStatusIds=10", "SearchText=coat", "SearchText=nowhere", "SearchBuyer=seller", "SearchAsking=true", $"SearchFrom={LastWeek}"),
            .. Grid("complaints", "Complaint/Rows", "SearchSubjectId=20", "SearchText=torn", "SearchText=nowhere", "SearchPerson=seller", $"SearchFrom={LastWeek}"),
            .. Grid("comments", "Comment/Rows", "SearchText=warm", "SearchText=nowhere", "SearchListing=coat", "SearchAuthor=customer77", "SearchHiddenId=2", $"SearchFrom={LastWeek}"),
            .. Grid("feedback", "Feedback/Rows", "SearchText=sent", "SearchText=nowhere", "SearchListing=coat", "SearchPerson=seller", "SearchStars=1", "SearchHiddenId=2", $"SearchFrom={LastWeek}"),
            .. Grid("fees", "Fee/Rows", "SearchSeller=seller", "SearchKindId=10", $"SearchMonth={DateTime.UtcNow:yyyy-MM}"),
            .. Grid("fee totals", "Fee/Totals", "SearchSeller=seller", $"SearchMonth={DateTime.UtcNow:yyyy-MM}"),
            new("Admin, dashboard", Who.Administrator, "/Admin"),
            new("Admin, ledger's page", Who.Administrator, "/Admin/FleaMarketFee/List"),
            new("Admin, insights of a month", Who.Administrator, "/Admin/FleaMarketInsights/Show"),
            new("Admin, insights of a year", Who.Administrator, "/Admin/FleaMarketInsights/Show?PeriodId=365&StepId=1"),
            new("Admin, insights of three years", Who.Administrator, "/Admin/FleaMarketInsights/Show?PeriodId=1095&StepId=7")
        ];
    }

    /// <exception cref="InvalidOperationException">A page does not answer, which a benchmark would not tell by its name.</exception>
    public static async Task CheckAsync(Browsers browsers, IEnumerable<Page> pages)
    {
        foreach (var page in pages)
            using (var answer = await browsers[page.Who].SendAsync(page.Path.Replace(Page.Number, "1"), page.Form))
                if (!answer.IsSuccessStatusCode)
                    throw new InvalidOperationException($"{page.Name} ({page.Path}) answered {(int)answer.StatusCode}.");
    }

    private static string LastWeek => $"{DateTime.UtcNow.AddDays(-7):yyyy-MM-dd}";

    /// <summary>Without a filter and with each.</summary>
    private static IEnumerable<Page> Grid(string name, string action, params string[] filters) =>
        filters.Prepend("").Select(filter => new Page(
            $"Admin, {name}{(filter == "" ? "" : $", {filter["Search".Length..]}")}", Who.Administrator,
            $"/Admin/FleaMarket{action}", $"{filter}&Draw=1&Start=0&Length=20&Page=1&PageSize=20"));

    [GeneratedRegex("(?<=href=\")/flea-market/\\d+/[^\"#]+(?=\")")]
    private static partial Regex ListingLink();

    [GeneratedRegex("(?<=class=\"flea-new\"><a href=\")[^\"]+")]
    private static partial Regex ProductLink();

    [GeneratedRegex("/flea-market/sellers/\\d+")]
    private static partial Regex SellerLink();

    [GeneratedRegex("/customer/flea-market/sell/\\d+")]
    private static partial Regex SellLink();

    [GeneratedRegex("/customer/flea-market/deals/\\d+(?=\")")]
    private static partial Regex DealLink();
}
