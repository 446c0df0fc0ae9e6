namespace Nop.Plugin.Misc.FleaMarket.Tests.Store;

/// <summary>A store with the plugin and nothing else, filled once and copied for each that begins.</summary>
/// <param name="Database">Its connection string; null for SQLite, whose database is one of the files.</param>
/// <param name="Data">The directory with its files.</param>
internal sealed record StoreTemplate(string? Database, string Data)
{
    public static async Task<StoreTemplate> MakeAsync(StoreDatabase database, string data)
    {
        var connection = await TestRun.CreateDatabaseAsync(database);
        await using (await InProcessStore.OpenAsync(database, data, connection))
            return new(connection, data);
    }

    /// <returns>The copy's connection string; null for SQLite.</returns>
    public async Task<string?> CopyAsync(DatabaseServer? server, string data)
    {
        foreach (var file in Directory.EnumerateFiles(Data, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(data, Path.GetRelativePath(Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return Database is null ? null : await server!.CopyDatabaseAsync(Database);
    }
}
