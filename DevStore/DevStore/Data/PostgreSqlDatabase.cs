using System.Data;
using FluentMigrator.Model;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider.PostgreSQL;
using LinqToDB.Internal.DataProvider.PostgreSQL;
using Npgsql;

namespace DevStore.Data;

/// <summary>Strings are citext, as nopCommerce makes them there. Npgsql enlists in the ambient transaction by itself.</summary>
internal sealed class PostgreSqlDatabase(string connectionString, SqlStatements statements)
    : Database(connectionString, CitextProvider.Instance, statements)
{
    public override bool HasSequences => true;

    public override DbConnection Connect()
    {
        var connection = new NpgsqlConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    public override bool Prepare(bool fresh)
    {
        CreateDatabase();
        using var connection = (NpgsqlConnection)Connect();
        var tables = connection.Column("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");
        var isNew = TakeOver(connection, fresh, tables, full => full.Run("DROP TABLE " + string.Join(", ", tables.Select(Quote)) + " CASCADE"));
        connection.Run($"""CREATE EXTENSION IF NOT EXISTS citext; CREATE TABLE IF NOT EXISTS "{Marker}" ("Since" timestamp DEFAULT now())""");
        connection.ReloadTypes();
        return isNew;
    }

    public override void Release()
    {
        using var connection = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    public override string Quote(string name) => $"\"{name}\"";

    public override IMigrationRunnerBuilder AddTo(IMigrationRunnerBuilder runner) => runner.AddPostgres92();

    public override void Adapt(ColumnDefinition column)
    {
        if (column.Type == DbType.String)
            (column.Type, column.CustomType) = (null, "citext");
    }

    private void CreateDatabase()
    {
        var target = new NpgsqlConnectionStringBuilder(ConnectionString);
        using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Database = "postgres", Pooling = false }.ToString());
        server.Open();
        if (!server.Column("SELECT datname FROM pg_database").Contains(target.Database!))
            server.Run($"CREATE DATABASE {Quote(target.Database!)}");
    }

    private sealed class CitextProvider() : PostgreSQLDataProvider(ProviderName.PostgreSQL92, PostgreSQLVersion.v92)
    {
        public static CitextProvider Instance { get; } = new();

        public override void SetParameter(DataConnection dataConnection, DbParameter parameter, string name, DbDataType dataType, object? value) =>
            base.SetParameter(dataConnection, parameter, name,
                value is string && dataType.SystemType == typeof(string) ? dataType.WithDbType("citext") : dataType, value);
    }
}
