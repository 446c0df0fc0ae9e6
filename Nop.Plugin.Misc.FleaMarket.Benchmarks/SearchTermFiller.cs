using Nop.Plugin.Misc.FleaMarket.Data;
using Nop.Plugin.Misc.FleaMarket.Domain.Listings;
using Npgsql;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>Gives the listings of a market the words that the plugin itself would find them by.</summary>
internal static class SearchTermFiller
{
    private static readonly string _listings = $"""
        SELECT "Id", "StoreId", CASE WHEN "StatusId" = {ListingStatuses.PublicId} THEN "ApprovedOnUtc" END, "Name"::text, "Description"::text,
            ARRAY(SELECT line."Name"::text FROM "{FleaMarketTables.ListingCharacteristic}" line WHERE line."ListingId" = listing."Id" ORDER BY line."DisplayOrder"),
            ARRAY(SELECT line."Value"::text FROM "{FleaMarketTables.ListingCharacteristic}" line WHERE line."ListingId" = listing."Id" ORDER BY line."DisplayOrder")
        FROM "{FleaMarketTables.Listing}" listing
        """;

    /// <summary>The characteristics' index is off while a market is filled, and looking them up one by one would take hours.</summary>
    private const string Index = $"""CREATE INDEX filling_lines ON "{FleaMarketTables.ListingCharacteristic}" ("ListingId")""";

    private const string Terms = $"""COPY "{FleaMarketTables.ListingSearchTerm}" ("ListingId", "StoreId", "OfferedOnUtc", "Code", "Rest") FROM STDIN (FORMAT BINARY)""";

    public static async Task FillAsync(NpgsqlDataSource source)
    {
        await ExecuteAsync(source, Index);
        await using (var reading = await source.OpenConnectionAsync())
        await using (var writing = await source.OpenConnectionAsync())
        {
            await using var select = new NpgsqlCommand(_listings, reading) { CommandTimeout = 0 };
            await using var rows = await select.ExecuteReaderAsync();
            await using var copy = await writing.BeginBinaryImportAsync(Terms);
            while (await rows.ReadAsync())
            {
                var (names, values) = (rows.GetFieldValue<string[]>(5), rows.GetFieldValue<string[]>(6));
                foreach (var term in ListingSearchTerm.Of(rows.GetInt32(0), rows.GetInt32(1), rows.IsDBNull(2) ? null : rows.GetDateTime(2), new ListingContent
                         {
                             Name = rows.GetString(3), Description = rows.GetString(4), Contact = Contact.None,
                             Characteristics = names.Zip(values, (name, value) => new Characteristic(name, value)).ToList()
                         }))
                    await copy.WriteRowAsync(default, term.ListingId, term.StoreId, term.OfferedOnUtc, term.Code, term.Rest);
            }
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
