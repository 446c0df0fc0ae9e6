using System.Reflection;

namespace Nop.Data.Migrations;

public interface IMigrationManager
{
    void ApplyUpMigrations(Assembly assembly, MigrationProcessType migrationProcessType = MigrationProcessType.Installation, bool commitVersionOnly = false);
    void ApplyUpSchemaMigrations(Assembly assembly);
    void ApplyDownMigrations(Assembly assembly);
}
