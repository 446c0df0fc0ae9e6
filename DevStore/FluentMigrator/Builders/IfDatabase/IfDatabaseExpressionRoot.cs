using FluentMigrator.Builders.Alter;
using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.Delete;
using FluentMigrator.Builders.Execute;
using FluentMigrator.Builders.Insert;
using FluentMigrator.Builders.Schema;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.IfDatabase;

/// <summary>On another database the steps are built, and forgotten.</summary>
internal sealed class IfDatabaseExpressionRoot(IMigrationContext context, bool matches) : IIfDatabaseExpressionRoot
{
    private readonly IMigrationContext _context = matches ? context : new Nowhere(context.QuerySchema);

    public IAlterExpressionRoot Alter => new AlterExpressionRoot(_context);
    public ICreateExpressionRoot Create => new CreateExpressionRoot(_context);
    public IDeleteExpressionRoot Delete => new DeleteExpressionRoot(_context);
    public IInsertExpressionRoot Insert => new InsertExpressionRoot(_context);
    public IExecuteExpressionRoot Execute => new ExecuteExpressionRoot(_context);
    public ISchemaExpressionRoot Schema => new SchemaExpressionRoot(_context);

    public void Delegate(Action delegation)
    {
        if (matches)
            delegation();
    }

    private sealed class Nowhere(IQuerySchema schema) : IMigrationContext
    {
        public ICollection<IMigrationExpression> Expressions { get; set; } = [];
        public IQuerySchema QuerySchema => schema;
    }
}
