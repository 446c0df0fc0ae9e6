using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator;

public abstract class AutoReversingMigration : MigrationBase
{
    public sealed override void Down()
    {
    }

    public override void GetDownExpressions(IMigrationContext context)
    {
        GetUpExpressions(context);
        context.Expressions = context.Expressions.Reverse().Select(Reverse).ToList();
    }

    private static IMigrationExpression Reverse(IMigrationExpression expression) => expression switch
    {
        CreateTableExpression table => new DeleteTable(table.TableName),
        ChangeColumn { Column.ModificationType: ColumnModificationType.Create } change =>
            new DeleteColumns([change.Column.Name]) { TableName = change.Column.TableName },
        CreateIndex create => new DeleteIndex(create.Index),
        CreateForeignKey create => new DeleteForeignKey(create.ForeignKey.Name) { TableName = create.ForeignKey.ForeignTable },
        _ => throw new NotSupportedException($"{expression} cannot be reversed")
    };
}
