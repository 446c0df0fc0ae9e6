using FluentMigrator.Model;

namespace FluentMigrator.Expressions;

public class CreateTableExpression : MigrationExpressionBase
{
    public virtual string TableName { get; set; }
    public virtual IList<ColumnDefinition> Columns { get; set; } = [];
}
