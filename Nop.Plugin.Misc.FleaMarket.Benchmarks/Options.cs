using Microsoft.Extensions.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

internal sealed record Options
{
    public int Listings { get; init; } = 1_000_000;

    /// <summary>Requests of a page that are measured.</summary>
    public int Requests { get; init; } = 30;

    /// <summary>A part of the names of the pages to measure.</summary>
    public string Only { get; init; } = "";

    /// <summary>A connection string of PostgreSQL: a market that stays, filled where the database is new.</summary>
    public string? Database { get; init; }

    /// <summary>The directory with the plugins' state that belongs to the database.</summary>
    public string? Data { get; init; }

    /// <summary>The address of a store that runs already.</summary>
    public static string? Store => Environment.GetEnvironmentVariable("FLEAMARKET_STORE");

    public static Options Parse(string[] args)
    {
        var typed = new ConfigurationBuilder().AddCommandLine(args).Build();
        return new()
        {
            Listings = typed.GetValue("listings", 1_000_000),
            Requests = typed.GetValue("requests", 30),
            Only = typed["only"] ?? "",
            Database = typed["database"],
            Data = typed["data"] is { } data ? Path.GetFullPath(data) : null
        };
    }
}
