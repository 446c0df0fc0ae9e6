namespace FluentMigrator;

public interface IMigration
{
    void GetUpExpressions(IMigrationContext context);
}
