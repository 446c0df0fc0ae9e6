using System.Data.Common;
using FluentMigrator;
using Microsoft.Data.Sqlite;

namespace DevStore.Data.Migrations;

internal sealed class QuerySchema(DbConnection connection) : IQuerySchema
{
    private bool IsSqlite => connection is SqliteConnection;

    public string DatabaseType => IsSqlite ? "SQLite" : "Postgres92";

    public IList<string> DatabaseTypeAliases => IsSqlite ? [] : ["Postgres92", "PostgreSQL92"];

    public bool TableExists(string? schemaName, string tableName) => Tables().Contains(tableName);

    public bool ColumnExists(string? schemaName, string tableName, string columnName) => Columns(tableName).Contains(columnName);

    public bool IndexExists(string? schemaName, string tableName, string indexName) =>
        connection.Column(IsSqlite
            ? $"SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = '{tableName}'"
            : $"SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND tablename = '{tableName}'").Contains(indexName);

    public HashSet<string> Tables() => [.. connection.Column(IsSqlite
        ? "SELECT name FROM sqlite_master WHERE type = 'table'"
        : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")];

    public HashSet<string> Columns(string table) => [.. connection.Column(IsSqlite
        ? $"SELECT name FROM pragma_table_info('{table}')"
        : $"SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '{table}'")];
}
