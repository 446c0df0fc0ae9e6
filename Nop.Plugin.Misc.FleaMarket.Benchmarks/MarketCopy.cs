using DevStore.Data;
using MySqlConnector;
using Nop.Plugin.Misc.FleaMarket.Data;
using Npgsql;

namespace Nop.Plugin.Misc.FleaMarket.Benchmarks;

/// <summary>Gives a store on MariaDB the rows of one on PostgreSQL, so that both are measured with the same market.</summary>
internal static class MarketCopy
{
    private const string Tables = """
        SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('DevStore', 'MigrationVersionInfo')
        """;

    /// <summary>What creates each index of the flea market's tables again, and what takes it away.</summary>
    private const string Indexes = """
        SELECT CONCAT('ALTER TABLE `', table_name, '` ADD ', IF(non_unique, '', 'UNIQUE '), 'INDEX `', index_name, '` (',
            GROUP_CONCAT(CONCAT('`', column_name, '`', IF(sub_part IS NULL, '', CONCAT('(', sub_part, ')')), IF(collation = 'D', ' DESC', '')) ORDER BY seq_in_index), ')')
        FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name LIKE 'FleaMarket\_%' AND index_name <> 'PRIMARY'
        GROUP BY table_name, index_name, non_unique ORDER BY table_name, index_name
        """;

    private const string Drops = """
        SELECT DISTINCT CONCAT('ALTER TABLE `', table_name, '` DROP INDEX `', index_name, '`')
        FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name LIKE 'FleaMarket\_%' AND index_name <> 'PRIMARY'
        """;

    /// <summary>Those that the filling has added to the store's own tables, with the first letters of texts, as MySQL has no more room.</summary>
    private const string StoreIndexes = """
        SELECT format('CREATE INDEX `%s` ON `%s` (%s)', name.relname, source.relname, string_agg(
            format('`%s`', field.attname) || CASE WHEN format_type(field.atttypid, NULL) IN ('citext', 'text', 'character varying') THEN '(191)' ELSE '' END, ', ' ORDER BY place.n))
        FROM pg_index JOIN pg_class source ON source.oid = pg_index.indrelid JOIN pg_class name ON name.oid = pg_index.indexrelid
            CROSS JOIN LATERAL unnest(pg_index.indkey) WITH ORDINALITY AS place(number, n)
            JOIN pg_attribute field ON field.attrelid = source.oid AND field.attnum = place.number
        WHERE name.relname LIKE '%\_idx' AND NOT pg_index.indisunique
        GROUP BY name.relname, source.relname
        """;

    public static async Task RunAsync(string from, string to)
    {
        await using var source = NpgsqlDataSource.Create(from);
        await using var reading = await source.OpenConnectionAsync();
        await using var target = new MySqlConnection(new MySqlConnectionStringBuilder(to) { AllowLoadLocalInfile = true, DefaultCommandTimeout = 0, Pooling = false }.ConnectionString);
        await target.OpenAsync();
        target.Run("SET foreign_key_checks = 0, unique_checks = 0, SESSION group_concat_max_len = 10000");
        var (indexes, tables) = (target.Column(Indexes).Concat(reading.Column(StoreIndexes)), reading.Column(Tables));
        foreach (var drop in target.Column(Drops))
            target.Run(drop);
        foreach (var table in tables)
            await CopyAsync(reading, target, table);
        Console.WriteLine("Creating the indexes");
        foreach (var index in indexes)
            target.Run(index);
        foreach (var table in tables)
            target.Run($"ANALYZE TABLE `{table}`");
    }

    private static async Task CopyAsync(NpgsqlConnection reading, MySqlConnection target, string table)
    {
        if (table.StartsWith(FleaMarketTables.Listing, StringComparison.Ordinal))
            Console.WriteLine($"Copying: {table}");
        target.Run($"TRUNCATE TABLE `{table}`");
        await using var select = new NpgsqlCommand($"SELECT * FROM \"{table}\"", reading) { CommandTimeout = 0 };
        await using var rows = await select.ExecuteReaderAsync();
        var copy = new MySqlBulkCopy(target) { DestinationTableName = $"`{table}`", BulkCopyTimeout = 0 };
        for (var column = 0; column < rows.FieldCount; column++)
            copy.ColumnMappings.Add(new(column, rows.GetName(column)));
        await copy.WriteToServerAsync(rows);
    }
}
