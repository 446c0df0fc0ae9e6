using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DevStore.Data;

/// <summary>Npgsql enlists in the ambient transaction by itself.</summary>
internal sealed class PostgreSqlDatabase(string connectionString, StoreModel model, SqlStatements statements)
    : Database(model, new PostgreSqlSchema(), statements)
{
    private const string Marker = "DevStore";

    public override DbConnection Connect()
    {
        var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        return connection;
    }

    public override bool Prepare(bool fresh)
    {
        CreateDatabase();
        using var connection = (NpgsqlConnection)Connect();
        var tables = connection.Column("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");
        if (tables.Count > 0 && !tables.Contains(Marker))
            throw new InvalidOperationException($"The database {connection.Database} holds the tables of something else");

        if (fresh && tables.Count > 0)
            connection.Run("DROP TABLE " + string.Join(", ", tables.Select(Sql.Quote)) + " CASCADE");
        connection.Run($"""CREATE EXTENSION IF NOT EXISTS citext; CREATE TABLE IF NOT EXISTS "{Marker}" ("Since" timestamp DEFAULT now())""");
        connection.ReloadTypes();
        return fresh || tables.Count == 0;
    }

    public override void Release()
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    protected override void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(connectionString);

    private void CreateDatabase()
    {
        var target = new NpgsqlConnectionStringBuilder(connectionString);
        using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Database = "postgres", Pooling = false }.ToString());
        server.Open();
        if (server.Column("SELECT datname FROM pg_database").Contains(target.Database!))
            return;

        server.Run($"CREATE DATABASE {Sql.Quote(target.Database!)}");
    }
}
