using FluentMigrator.Builders.Alter;
using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.IfDatabase;
using FluentMigrator.Builders.Insert;
using FluentMigrator.Builders.Schema;
using FluentMigrator.Infrastructure;

namespace FluentMigrator;

public abstract class MigrationBase : IMigration
{
    internal IMigrationContext Context { get; private set; }

    public string ConnectionString { get; protected set; }

    public abstract void Up();

    public abstract void Down();

    public virtual void GetUpExpressions(IMigrationContext context)
    {
        Context = context;
        Up();
    }

    public virtual void GetDownExpressions(IMigrationContext context)
    {
        Context = context;
        Down();
    }

    public IAlterExpressionRoot Alter => new AlterExpressionRoot(Context);
    public ICreateExpressionRoot Create => new CreateExpressionRoot(Context);
    public IInsertExpressionRoot Insert => new InsertExpressionRoot(Context);
    public ISchemaExpressionRoot Schema => new SchemaExpressionRoot(Context);

    public IIfDatabaseExpressionRoot IfDatabase(params string[] databaseType) =>
        new IfDatabaseExpressionRoot(Context, databaseType
            .Intersect([Context.QuerySchema.DatabaseType, .. Context.QuerySchema.DatabaseTypeAliases], StringComparer.OrdinalIgnoreCase).Any());

    public IIfDatabaseExpressionRoot IfDatabase(Predicate<string> databaseTypeFunc) =>
        new IfDatabaseExpressionRoot(Context, databaseTypeFunc(Context.QuerySchema.DatabaseType));
}
