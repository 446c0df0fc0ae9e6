using LinqToDB.Interceptors;

namespace DevStore;

internal sealed record StoreOptions
{
    private const string DefaultUrl = "http://localhost:5200";

    /// <summary>A connection string of PostgreSQL, or of MySQL or MariaDB; without one the store keeps a SQLite file in its data directory.</summary>
    public string? Database { get; init; }

    /// <summary>A connection string of StackExchange.Redis: what is cached lies there as on nopCommerce with its cache kind "redis", else in memory.</summary>
    public string? Redis { get; init; }
    public required string DataDirectory { get; init; }
    public string PluginsDirectory { get; init; } = Path.Combine(StoreHost.ContentRoot, "Plugins");

    /// <summary>System names of the plugins to install into a new database.</summary>
    public string[] Install { get; init; } = [];

    /// <summary>Semicolon-separated addresses to listen on.</summary>
    public string Urls { get; init; } = DefaultUrl;

    /// <summary>The system name of the theme to show, whatever the store's settings say.</summary>
    public string? Theme { get; init; }

    /// <summary>Throws the data away first.</summary>
    public bool Fresh { get; init; }

    /// <summary>No tasks by themselves, the header X-Sql-Statements on answers to localhost, and from there a clock that can be moved.</summary>
    public bool Testing { get; init; }

    /// <summary>What a test wants to see of queries.</summary>
    public IReadOnlyList<IInterceptor> Interceptors { get; init; } = [];
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public static StoreOptions Parse(string[] args)
    {
        var values = new ConfigurationBuilder().AddCommandLine([.. args.Select(arg => arg is "--fresh" or "--testing" ? arg + "=true" : arg)]).Build();
        return new StoreOptions
        {
            Database = values["database"],
            Redis = values["redis"],
            DataDirectory = Path.GetFullPath(values["data"] ?? Path.Combine(StoreHost.ContentRoot, "data")),
            PluginsDirectory = Path.GetFullPath(values["plugins"] ?? Path.Combine(StoreHost.ContentRoot, "Plugins")),
            Install = values["install"]?.Split(',') ?? [],
            Urls = values["urls"] ?? DefaultUrl,
            Theme = values["theme"],
            Fresh = values["fresh"] == "true",
            Testing = values["testing"] == "true",
            Time = values["testing"] == "true" ? new TestClock() : TimeProvider.System
        };
    }
}
