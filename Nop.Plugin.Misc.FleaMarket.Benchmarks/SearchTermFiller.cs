using Nop.Plugin.Misc.FleaMarket.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Npgsql;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>Gives the listings of a market the words that the plugin itself would find them by.</summary>
internal static class SearchTermFiller
{
    private const string Listings = $"""
        SELECT "Id", "Name"::text, "Description"::text,
            ARRAY(SELECT line."Value"::text FROM "{FleaMarketTables.ListingCharacteristic}" line WHERE line."ListingId" = listing."Id" ORDER BY line."DisplayOrder")
        FROM "{FleaMarketTables.Listing}" listing
        """;

    /// <summary>The characteristics' index is off while a market is filled, and looking them up one by one would take hours.</summary>
    private const string Index = $"""CREATE INDEX filling_lines ON "{FleaMarketTables.ListingCharacteristic}" ("ListingId")""";

    private const string Terms = $"""COPY "{FleaMarketTables.ListingSearchTerm}" ("ListingId", "Code", "Rest") FROM STDIN (FORMAT BINARY)""";

    public static async Task FillAsync(NpgsqlDataSource source)
    {
        await ExecuteAsync(source, Index);
        await using (var reading = await source.OpenConnectionAsync())
        await using (var writing = await source.OpenConnectionAsync())
        {
            await using var select = new NpgsqlCommand(Listings, reading) { CommandTimeout = 0 };
            await using var rows = await select.ExecuteReaderAsync();
            await using var copy = await writing.BeginBinaryImportAsync(Terms);
            while (await rows.ReadAsync())
                foreach (var term in ListingSearchTerm.Of(rows.GetInt32(0), SearchTokenizer.Of(new ListingContent
                         {
                             Name = rows.GetString(1), Description = rows.GetString(2), Contact = Contact.None,
                             Characteristics = rows.GetFieldValue<string[]>(3).Select(value => new Characteristic("", value)).ToList()
                         })))
                    await copy.WriteRowAsync(default, term.ListingId, term.Code, term.Rest);
            await copy.CompleteAsync();
        }
        await ExecuteAsync(source, "DROP INDEX filling_lines");
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
