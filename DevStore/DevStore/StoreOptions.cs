namespace DevStore;

internal sealed record StoreOptions
{
    /// <summary>A connection string of PostgreSQL; without one the store keeps a SQLite file in its data directory.</summary>
    public string? Database { get; init; }

    public required string DataDirectory { get; init; }

    /// <summary>Semicolon-separated addresses to listen on.</summary>
    public string Urls { get; init; } = "http://localhost:5200";

    /// <summary>Throws the data away first.</summary>
    public bool Fresh { get; init; }

    /// <summary>Shortcuts for tests, on localhost only: the header X-Sql-Statements counts a request's statements.</summary>
    public bool Testing { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public static StoreOptions Parse(string[] args, string contentRoot)
    {
        var values = new ConfigurationBuilder().AddCommandLine([.. args.Select(arg => arg is "--fresh" or "--testing" ? arg + "=true" : arg)]).Build();
        return new StoreOptions
        {
            Database = values["database"],
            DataDirectory = Path.GetFullPath(values["data"] ?? Path.Combine(contentRoot, "data")),
            Urls = values["urls"] ?? "http://localhost:5200",
            Fresh = values["fresh"] == "true",
            Testing = values["testing"] == "true"
        };
    }
}
