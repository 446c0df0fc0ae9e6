using FluentMigrator.Model;

namespace FluentMigrator.Expressions;

public class CreateTableExpression : MigrationExpressionBase, IColumnsExpression
{
    public virtual string TableName { get; set; }
    public virtual IList<ColumnDefinition> Columns { get; set; }

    IEnumerable<ColumnDefinition> IColumnsExpression.Columns => throw null;
}
