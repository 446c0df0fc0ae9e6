namespace Nop.Data.Migrations;

/// <summary>Applied at every start where it has not been, before anything is resolved.</summary>
public class NopSchemaMigrationAttribute : NopMigrationAttribute
{
    public NopSchemaMigrationAttribute(string dateTime, string description, MigrationProcessType targetMigrationProcess = MigrationProcessType.Update)
        : base(dateTime, description, targetMigrationProcess) => IsSchemaMigration = true;
}
