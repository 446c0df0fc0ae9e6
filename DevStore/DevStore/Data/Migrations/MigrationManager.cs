using System.Reflection;
using FluentMigrator.Infrastructure;
using FluentMigrator.Runner.Initialization;
using Nop.Data.Migrations;

namespace DevStore.Data.Migrations;

/// <summary>As in nopCommerce, a migration runs in a transaction of its own, where the database has such, and is entered in the version table after it.</summary>
internal sealed class MigrationManager(
    IFilteringMigrationSource source,
    IMigrationRunner runner,
    IMigrationRunnerConventions conventions,
    IVersionLoader versions) : IMigrationManager
{
    public void ApplyUpMigrations(Assembly assembly, MigrationProcessType migrationProcessType = MigrationProcessType.Installation, bool commitVersionOnly = false)
    {
        var exactly = commitVersionOnly && migrationProcessType != MigrationProcessType.NoMatter;
        foreach (var migration in Find(assembly, attribute => IsFor(attribute, migrationProcessType, exactly), applied: false).OrderBy(one => one.Version))
            Apply(migration, commitVersionOnly);
    }

    public void ApplyUpSchemaMigrations(Assembly assembly)
    {
        foreach (var migration in Find(assembly, attribute => attribute.IsSchemaMigration, applied: false).OrderBy(one => one.Version))
            Apply(migration);
    }

    public void ApplyDownMigrations(Assembly assembly)
    {
        foreach (var migration in Find(assembly, _ => true, applied: true).OrderByDescending(one => one.Version))
        {
            runner.Down(migration.Migration);
            versions.DeleteVersion(migration.Version);
        }
    }

    private List<IMigrationInfo> Find(Assembly assembly, Predicate<NopMigrationAttribute> wanted, bool applied)
    {
        versions.LoadVersionInfo();
        return [.. source
            .GetMigrations(type => type.Assembly == assembly && type.GetCustomAttribute<NopMigrationAttribute>() is { } attribute
                && wanted(attribute) && versions.VersionInfo.HasAppliedMigration(attribute.Version) == applied)
            .Select(conventions.GetMigrationInfoForMigration)];
    }

    private void Apply(IMigrationInfo migration, bool commitVersionOnly = false)
    {
        if (!commitVersionOnly)
            runner.Up(migration.Migration);
        versions.UpdateVersionInfo(migration.Version, migration.Description ?? migration.Migration.GetType().Name);
    }

    private static bool IsFor(NopMigrationAttribute attribute, MigrationProcessType process, bool exactly) => exactly
        ? attribute.TargetMigrationProcess == process
        : process == MigrationProcessType.NoMatter || attribute.TargetMigrationProcess is MigrationProcessType.NoMatter || attribute.TargetMigrationProcess == process;
}
