using FluentMigrator.Builders.Alter;
using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.IfDatabase;
using FluentMigrator.Builders.Schema;
using FluentMigrator.Infrastructure;

namespace FluentMigrator;

public abstract class MigrationBase : IMigration
{

    public abstract void Up();

    public abstract void Down();

    public virtual void GetUpExpressions(IMigrationContext context) => throw null;

    public IAlterExpressionRoot Alter => throw null;
    public ICreateExpressionRoot Create => throw null;
    public ISchemaExpressionRoot Schema => throw null;

    public IIfDatabaseExpressionRoot IfDatabase(params string[] databaseType) => throw null;

    public IIfDatabaseExpressionRoot IfDatabase(Predicate<string> databaseTypeFunc) => throw null;
}
