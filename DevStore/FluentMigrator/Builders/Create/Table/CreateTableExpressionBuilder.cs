using System.Data;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders.Create.Table;

public class CreateTableExpressionBuilder :
    ExpressionBuilderWithColumnTypesBase<CreateTableExpression, ICreateTableColumnOptionOrWithColumnSyntax>,
    ICreateTableWithColumnOrSchemaOrDescriptionSyntax,
    ICreateTableColumnAsTypeSyntax,
    ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax
{
    public CreateTableExpressionBuilder(CreateTableExpression expression, IMigrationContext context) : base(expression)
    {
    }

    public ColumnDefinition CurrentColumn { get; set; }

    public ICreateTableColumnAsTypeSyntax WithColumn(string name) => throw null;

    public ICreateTableColumnOptionOrWithColumnSyntax WithDefaultValue(object value) => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax Nullable() => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax NotNullable() => throw null;
}
