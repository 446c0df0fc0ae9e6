using System.Reflection;
using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using Nop.Data.Migrations;

namespace DevStore.Data.Migrations;

/// <summary>Applies each migration and its entry in the version table in one transaction.</summary>
internal sealed class MigrationManager(Database database, IServiceProvider services) : IMigrationManager
{
    private const string Versions = "\"MigrationVersionInfo\"";

    public void ApplyUpMigrations(Assembly assembly, MigrationProcessType migrationProcessType = MigrationProcessType.Installation, bool commitVersionOnly = false)
    {
        var exactly = commitVersionOnly && migrationProcessType != MigrationProcessType.NoMatter;
        foreach (var migration in Find(assembly, applied: false).Where(migration => migration.IsFor(migrationProcessType, exactly)).OrderBy(one => one.Version))
            Apply(commitVersionOnly ? null : migration, migration.Record());
    }

    public void ApplyUpSchemaMigrations(Assembly assembly)
    {
        foreach (var migration in Find(assembly, applied: false).Where(migration => migration.Attribute.IsSchemaMigration).OrderBy(one => one.Version))
            Apply(migration, migration.Record());
    }

    public void ApplyDownMigrations(Assembly assembly)
    {
        foreach (var migration in Find(assembly, applied: true).OrderByDescending(one => one.Version))
            Apply(migration, $"DELETE FROM {Versions} WHERE \"Version\" = {migration.Version}", down: true);
    }

    private List<Known> Find(Assembly assembly, bool applied)
    {
        using var connection = database.Connect();
        connection.Run($"""CREATE TABLE IF NOT EXISTS {Versions} ("Version" bigint NOT NULL PRIMARY KEY, "AppliedOn" timestamp, "Description" varchar(1024))""");
        var versions = connection.Column($"SELECT \"Version\" FROM {Versions}").Select(long.Parse).ToHashSet();
        return [.. from type in assembly.GetTypes()
                   where typeof(MigrationBase).IsAssignableFrom(type) && !type.IsAbstract
                   let attribute = type.GetCustomAttribute<NopMigrationAttribute>()
                   where attribute is not null && versions.Contains(attribute.Version) == applied
                   select new Known(type, attribute)];
    }

    private void Apply(Known? migration, string record, bool down = false)
    {
        using var connection = database.Connect();
        var steps = migration is null ? [] : StepsOf(migration, new QuerySchema(connection), down);
        using var transaction = connection.BeginTransaction();
        foreach (var statement in database.Sql.Statements(steps).Append(record))
            connection.Run(statement, transaction);
        transaction.Commit();
    }

    private ICollection<IMigrationExpression> StepsOf(Known migration, IQuerySchema schema, bool down)
    {
        var context = new MigrationContext(schema);
        var instance = (IMigration)ActivatorUtilities.CreateInstance(services, migration.Type);
        if (down)
            instance.GetDownExpressions(context);
        else
            instance.GetUpExpressions(context);
        return context.Expressions;
    }

    private sealed record Known(Type Type, NopMigrationAttribute Attribute)
    {
        public long Version => Attribute.Version;

        public bool IsFor(MigrationProcessType process, bool exactly) => exactly
            ? Attribute.TargetMigrationProcess == process
            : process == MigrationProcessType.NoMatter || Attribute.TargetMigrationProcess is MigrationProcessType.NoMatter || Attribute.TargetMigrationProcess == process;

        public string Record() =>
            $"INSERT INTO {Versions} (\"Version\", \"AppliedOn\", \"Description\") VALUES ({Version}, '{DateTime.UtcNow:yyyy-MM-dd HH:mm:ss}', '{(Attribute.Description ?? Type.Name).Replace("'", "''")}')";
    }
}
