using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders.Execute;

internal sealed class ExecuteExpressionRoot(IMigrationContext context) : IExecuteExpressionRoot
{
    public void Sql(string sqlStatement) => context.Expressions.Add(new ExecuteSql(sqlStatement));
}
