using Microsoft.Extensions.Configuration;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

internal sealed record Options
{
    public int Listings { get; init; } = 1_000_000;

    /// <summary>That the listings are spread over.</summary>
    public int Stores { get; init; } = 1;

    /// <summary>Requests of a page that are measured.</summary>
    public int Requests { get; init; } = 30;

    /// <summary>A part of the names of the pages to measure.</summary>
    public string Only { get; init; } = "";

    /// <summary>Otherwise it is measured on PostgreSQL.</summary>
    public bool IsMariaDb { get; init; }

    /// <summary>A connection string of PostgreSQL or MariaDB: a market that stays, filled where the database is new.</summary>
    public string? Database { get; init; }

    /// <summary>The directory with the plugins' state that belongs to the database.</summary>
    public string? Data { get; init; }

    /// <summary>A connection string of PostgreSQL: the filled market that is copied to MariaDB; without it one is filled for that.</summary>
    public string? From { get; init; }

    /// <summary>The address of a store that runs already.</summary>
    public static string? Store => Environment.GetEnvironmentVariable("FLEAMARKET_STORE");

    public static Options Parse(string[] args)
    {
        var typed = new ConfigurationBuilder().AddCommandLine(args).Build();
        return new()
        {
            Listings = typed.GetValue("listings", 1_000_000),
            Stores = typed.GetValue("stores", 1),
            Requests = typed.GetValue("requests", 30),
            Only = typed["only"] ?? "",
            IsMariaDb = IsMariaDbMeant(typed["server"], typed["database"]),
            Database = typed["database"],
            From = typed["from"],
            Data = typed["data"] is { } data ? Path.GetFullPath(data) : null
        };
    }

    private static bool IsMariaDbMeant(string? server, string? database) => server?.ToLowerInvariant() switch
    {
        "mariadb" => true,
        "postgresql" => false,
        null => database is not null && DevStore.Data.Database.IsMySql(database),
        _ => throw new ArgumentException($"--server is postgresql or mariadb, not {server}.")
    };
}
