using System.Reflection;
using Npgsql;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>Fills the empty tables of a store on PostgreSQL by the scripts of the folder Market.</summary>
internal static class MarketFiller
{
    private const int DealsPerListings = 10;
    private const int ListingsPerHeavySeller = 200;

    public static async Task FillAsync(string connectionString, int listings, int stores)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order())
        {
            Console.WriteLine($"Filling: {file}");
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            await using var command = source.CreateCommand(Sized(await reader.ReadToEndAsync(), listings, stores));
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
            if (file.StartsWith("2-", StringComparison.Ordinal))
                await SearchTermFiller.FillAsync(source);
        }
    }

    private static string Sized(string sql, int listings, int stores) => sql
        .Replace("{listings}", $"{listings}")
        .Replace("{stores}", $"{stores}")
        .Replace("{deals}", $"{listings / DealsPerListings}")
        .Replace("{heavy}", $"{listings / ListingsPerHeavySeller}");
}
