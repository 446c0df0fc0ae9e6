using System.Reflection;
using DevStore.Data;
using DevStore.Data.Migrations;
using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Runner;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Nop.Data;
using Nop.Data.Migrations;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture.Migrations;

/// <summary>What the plugin's migrations make of an empty database, one after the other, in SQL and without a connection.</summary>
internal static class MigrationSql
{
    public static string Of(string database)
    {
        using var services = Services(StoreOf(database)).BuildServiceProvider();
        using var scope = services.CreateScope();
        var schema = ActivatorUtilities.CreateInstance<NotedSchema>(scope.ServiceProvider, database);
        return string.Concat(Migrations().Select(migration => $"-- {migration.Version.Description}\n" + Of(migration.Type, schema, scope.ServiceProvider) + "\n"));
    }

    private static string Of(Type migration, NotedSchema schema, IServiceProvider services)
    {
        var context = new MigrationContext(schema, services, "");
        ((IMigration)ActivatorUtilities.CreateInstance(services, migration)).GetUpExpressions(context);
        var conventions = new StoreConventions(services.GetRequiredService<Database>());
        return string.Concat(context.Expressions.Select(step =>
        {
            var ready = step.Apply(conventions);
            schema.Note(ready);
            return SqlOf(ready, services.GetRequiredService<IMigrationGenerator>()).Trim().TrimEnd(';') + ";\n";
        }));
    }

    private static string SqlOf(IMigrationExpression step, IMigrationGenerator generator) =>
        step is ExecuteSqlStatementExpression statement ? statement.SqlStatement : generator.Generate((dynamic)step);

    private static IEnumerable<(Type Type, NopMigrationAttribute Version)> Migrations() =>
        from type in typeof(FleaMarketPlugin).Assembly.GetTypes()
        let version = type.GetCustomAttribute<NopMigrationAttribute>()
        where version is not null
        orderby version.Version
        select (type, version);

    private static Database StoreOf(string database) => database switch
    {
        "MySql" => new MySqlDatabase("Server=nowhere", new()),
        "PostgreSql" => new PostgreSqlDatabase("Host=nowhere", new()),
        _ => new SqlServerDatabase()
    };

    private static IServiceCollection Services(Database store) =>
        new ServiceCollection().AddSingleton(store).AddSingleton(Mock.Of<INopDataProvider>()).AddFluentMigratorCore().ConfigureRunner(runner => store.AddTo(runner));
}
