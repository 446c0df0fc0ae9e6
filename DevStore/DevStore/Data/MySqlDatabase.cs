using System.Data;
using System.Security.Cryptography;
using System.Text;
using FluentMigrator.Model;
using FluentMigrator.Runner.Generators.MySql;
using LinqToDB.DataProvider.MySql;
using MySqlConnector;
using Nop.Data.Extensions;

namespace DevStore.Data;

/// <summary>
/// MySQL or MariaDB. Short texts become <c>NVARCHAR</c>, which is utf8mb3 there, as in nopCommerce. MySqlConnector enlists in the
/// ambient transaction by itself.
/// </summary>
internal sealed class MySqlDatabase(string connectionString, SqlStatements statements)
    : Database(new MySqlConnectionStringBuilder(connectionString) { AllowUserVariables = true }.ConnectionString,
        MySqlTools.GetDataProvider(MySqlVersion.MySql57, MySqlProvider.MySqlConnector), statements)
{
    public override DbConnection Connect()
    {
        var connection = new MySqlConnection(ConnectionString);
        connection.Open();
        return connection;
    }

    public override bool Prepare(bool fresh)
    {
        CreateDatabase();
        using var connection = Connect();
        var tables = connection.Column("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
        var isNew = TakeOver(connection, fresh, tables,
            full => full.Run("SET foreign_key_checks = 0; DROP TABLE " + string.Join(", ", tables.Select(Quote)) + "; SET foreign_key_checks = 1"));
        connection.Run($"CREATE TABLE IF NOT EXISTS {Marker} (Since timestamp DEFAULT CURRENT_TIMESTAMP)");
        return isNew;
    }

    public override void Release()
    {
        using var connection = new MySqlConnection(ConnectionString);
        MySqlConnection.ClearPool(connection);
    }

    public override string Quote(string name) => $"`{name}`";

    public override IMigrationRunnerBuilder AddTo(IMigrationRunnerBuilder runner)
    {
        runner.AddMySql5().Services.AddScoped<IMySqlTypeMap, TypeMap>();
        return runner;
    }

    public override void Adapt(ColumnDefinition column)
    {
        if (column is { Type: DbType.DateTime2, Precision: FluentMigratorExtensions.DateTimePrecision })
            (column.Type, column.CustomType) = (null, $"datetime({FluentMigratorExtensions.DateTimePrecision})");
    }

    /// <summary>A name has at most 64 characters there, so nopCommerce hashes those that a migration leaves open.</summary>
    public override string NameOf(IndexDefinition index) => "IX_" + Hash($"{index.TableName}_{StoreConventions.ColumnsOf(index)}");

    public override string NameOf(ForeignKeyDefinition key) => "FK_" + Hash(StoreConventions.NameOf(key)["FK_".Length..]);

    private static string Hash(string text) => Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(text)));

    private void CreateDatabase()
    {
        var target = new MySqlConnectionStringBuilder(ConnectionString);
        using var server = new MySqlConnection(new MySqlConnectionStringBuilder(ConnectionString) { Database = "", Pooling = false }.ConnectionString);
        server.Open();
        server.Run($"CREATE DATABASE IF NOT EXISTS {Quote(target.Database)} CHARACTER SET utf8mb4");
    }

    /// <summary>Long texts take the database's character set, short ones FluentMigrator's <c>NVARCHAR</c>.</summary>
    internal sealed class TypeMap : MySql5TypeMap
    {
        protected override void SetupMySqlTypeMaps()
        {
            base.SetupMySqlTypeMaps();
            SetTypeMap(DbType.String, "TEXT", TextCapacity);
            SetTypeMap(DbType.String, "MEDIUMTEXT", MediumTextCapacity);
            SetTypeMap(DbType.String, "LONGTEXT", LongTextCapacity);
        }
    }
}
