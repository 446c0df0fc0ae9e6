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
    private readonly ColumnOptions _options;

    public CreateTableExpressionBuilder(CreateTableExpression expression, IMigrationContext context) : base(expression) =>
        _options = new ColumnOptions(context, () => CurrentColumn);

    public ColumnDefinition CurrentColumn { get; set; }

    public override ColumnDefinition GetColumnForType() => CurrentColumn;

    public ICreateTableColumnAsTypeSyntax WithColumn(string name)
    {
        CurrentColumn = new ColumnDefinition { Name = name, TableName = Expression.TableName, ModificationType = ColumnModificationType.Create };
        Expression.Columns.Add(CurrentColumn);
        return this;
    }

    public ICreateTableColumnOptionOrWithColumnSyntax WithDefault(SystemMethods method) => With(() => _options.Default(method));
    public ICreateTableColumnOptionOrWithColumnSyntax WithDefaultValue(object value) => With(() => _options.Default(value));
    public ICreateTableColumnOptionOrWithColumnSyntax Identity() => With(_options.Identity);
    public ICreateTableColumnOptionOrWithColumnSyntax Indexed() => With(() => _options.Index(null, false));
    public ICreateTableColumnOptionOrWithColumnSyntax Indexed(string indexName) => With(() => _options.Index(indexName, false));
    public ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey() => With(_options.PrimaryKey);
    public ICreateTableColumnOptionOrWithColumnSyntax PrimaryKey(string primaryKeyName) => With(_options.PrimaryKey);
    public ICreateTableColumnOptionOrWithColumnSyntax Nullable() => With(() => _options.Nullable(true));
    public ICreateTableColumnOptionOrWithColumnSyntax NotNullable() => With(() => _options.Nullable(false));
    public ICreateTableColumnOptionOrWithColumnSyntax Unique() => With(() => _options.Index(null, true));
    public ICreateTableColumnOptionOrWithColumnSyntax Unique(string indexName) => With(() => _options.Index(indexName, true));

    public ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax ForeignKey(string primaryTableName, string primaryColumnName) =>
        With(() => _options.ForeignKey(null, primaryTableName, primaryColumnName));

    public ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax ForeignKey(string foreignKeyName, string primaryTableName, string primaryColumnName) =>
        With(() => _options.ForeignKey(foreignKeyName, primaryTableName, primaryColumnName));

    public ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax OnDelete(Rule rule) => With(() => _options.OnDelete(rule));

    public ICreateTableColumnOptionOrForeignKeyCascadeOrWithColumnSyntax OnUpdate(Rule rule) => With(() => _options.OnUpdate(rule));

    public ICreateTableColumnOptionOrWithColumnSyntax OnDeleteOrUpdate(Rule rule) => OnDelete(rule).OnUpdate(rule);

    private CreateTableExpressionBuilder With(Action option)
    {
        option();
        return this;
    }
}
