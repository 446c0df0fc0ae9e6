using FluentMigrator.Runner.Generators.SQLite;
using FluentMigrator.Runner.Initialization;
using FluentMigrator.Runner.Processors;
using FluentMigrator.Runner.Processors.SQLite;
using Microsoft.Extensions.Options;

namespace DevStore.Data.Migrations;

/// <summary>Without a transaction: a migration may write by the store's services meanwhile, and SQLite has one writer.</summary>
internal sealed class SqliteMigrations(
    SQLiteDbFactory factory,
    SQLiteGenerator generator,
    ILogger<SQLiteProcessor> logger,
    IOptionsSnapshot<ProcessorOptions> options,
    IConnectionStringAccessor connectionString,
    IServiceProvider services) : SQLiteProcessor(factory, generator, logger, options, connectionString, services, new SQLiteQuoter(false))
{
    public override void BeginTransaction()
    {
    }

    public override void CommitTransaction()
    {
    }

    public override void RollbackTransaction()
    {
    }
}
