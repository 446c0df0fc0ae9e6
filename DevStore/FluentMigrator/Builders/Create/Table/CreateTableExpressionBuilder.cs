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

    public override ColumnDefinition GetColumnForType() => throw null;

    public ICreateTableColumnAsTypeSyntax WithColumn(string name) => throw null;

    public ICreateTableColumnOptionOrWithColumnSyntax WithDefault(SystemMethods method) => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax WithDefaultValue(object value) => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax Identity() => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax Indexed() => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax Indexed(string indexName) => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey() => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey(string primaryKeyName) => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax Nullable() => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax NotNullable() => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax Unique() => throw null;
    public ICreateTableColumnOptionOrWithColumnSyntax Unique(string indexName) => throw null;

    public ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax ForeignKey(string primaryTableName, string primaryColumnName) => throw null;

    public ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax ForeignKey(string foreignKeyName, string primaryTableName, string primaryColumnName) => throw null;

    public ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax OnDelete(Rule rule) => throw null;

    public ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax OnUpdate(Rule rule) => throw null;

    public ICreateTableColumnOptionOrWithColumnSyntax OnDeleteOrUpdate(Rule rule) => throw null;
}
