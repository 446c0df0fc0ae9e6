namespace FluentMigrator.Infrastructure;

public interface IMigrationInfo
{
    long Version { get; }
    string Description { get; }
    IMigration Migration { get; }
}
