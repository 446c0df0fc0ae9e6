using FluentMigrator.Runner.Conventions;
using Nop.Data.Migrations;

namespace DevStore.Data.Migrations;

internal static class MigrationServices
{
    public static IServiceCollection AddMigrations(this IServiceCollection services, StoreParts parts) => services
        .AddFluentMigratorCore()
        .ConfigureRunner(runner => parts.Database.AddTo(runner)
            .WithVersionTable(new MigrationVersionInfo())
            .WithGlobalConnectionString(parts.Database.ConnectionString)
            .ScanIn([.. parts.Plugins.Assemblies]).For.Migrations())
        .AddScoped<IConventionSet, StoreConventions>()
        .AddScoped<IMigrationManager, MigrationManager>()
        .AddScoped<CoreSchema>();
}
