using System.Data;
using FluentMigrator.Builders.Alter.Column;
using FluentMigrator.Builders.Alter.Table;
using FluentMigrator.Builders.Create.Column;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders;

/// <summary>A column added or altered; the derived builders only name the step's neighbours in the fluent syntax.</summary>
internal abstract class ChangeColumnBuilder<TNext, TNextFk> :
    ExpressionBuilderWithColumnTypesBase<ChangeColumn, TNext>,
    IColumnOptionSyntax<TNext, TNextFk>,
    IForeignKeyCascadeSyntax<TNext, TNextFk>
    where TNext : class
    where TNextFk : class
{
    private readonly ColumnOptions _options;

    protected ChangeColumnBuilder(IMigrationContext context, ColumnDefinition column) : base(new ChangeColumn(column))
    {
        Context = context;
        _options = new ColumnOptions(context, () => column);
        context.Expressions.Add(Expression);
    }

    protected IMigrationContext Context { get; }

    public override ColumnDefinition GetColumnForType() => Expression.Column;

    public TNext WithDefault(SystemMethods method) => With(() => _options.Default(method));
    public TNext WithDefaultValue(object value) => With(() => _options.Default(value));
    public TNext SetExistingRowsTo(object value) => With(() => Expression.ExistingRowsTo = value);
    public TNext Identity() => With(_options.Identity);
    public TNext Indexed() => With(() => _options.Index(null, false));
    public TNext Indexed(string indexName) => With(() => _options.Index(indexName, false));
    public TNext PrimaryKey() => With(_options.PrimaryKey);
    public TNext PrimaryKey(string primaryKeyName) => With(_options.PrimaryKey);
    public TNext Nullable() => With(() => _options.Nullable(true));
    public TNext NotNullable() => With(() => _options.Nullable(false));
    public TNext Unique() => With(() => _options.Index(null, true));
    public TNext Unique(string indexName) => With(() => _options.Index(indexName, true));
    public TNextFk ForeignKey(string primaryTableName, string primaryColumnName) => ForeignKey(null, primaryTableName, primaryColumnName);

    public TNextFk ForeignKey(string foreignKeyName, string primaryTableName, string primaryColumnName)
    {
        _options.ForeignKey(foreignKeyName, primaryTableName, primaryColumnName);
        return this as TNextFk;
    }

    public TNextFk OnDelete(Rule rule)
    {
        _options.OnDelete(rule);
        return this as TNextFk;
    }

    public TNextFk OnUpdate(Rule rule)
    {
        _options.OnUpdate(rule);
        return this as TNextFk;
    }

    public TNext OnDeleteOrUpdate(Rule rule)
    {
        OnDelete(rule);
        OnUpdate(rule);
        return this as TNext;
    }

    private TNext With(Action option)
    {
        option();
        return this as TNext;
    }
}

internal sealed class CreateColumnBuilder(IMigrationContext context, ColumnDefinition column) :
    ChangeColumnBuilder<ICreateColumnOptionSyntax, ICreateColumnOptionOrForeignKeyCascadeSyntax>(context, column),
    ICreateColumnAsTypeOrInSchemaSyntax,
    ICreateColumnOptionOrForeignKeyCascadeSyntax;

internal sealed class AlterColumnBuilder(IMigrationContext context, ColumnDefinition column) :
    ChangeColumnBuilder<IAlterColumnOptionSyntax, IAlterColumnOptionOrForeignKeyCascadeSyntax>(context, column),
    IAlterColumnAsTypeOrInSchemaSyntax,
    IAlterColumnOptionOrForeignKeyCascadeSyntax;

internal sealed class AlterTableColumnBuilder(IMigrationContext context, ColumnDefinition column) :
    ChangeColumnBuilder<IAlterTableColumnOptionOrAddColumnOrAlterColumnSyntax, IAlterTableColumnOptionOrAddColumnOrAlterColumnOrForeignKeyCascadeSyntax>(context, column),
    IAlterTableColumnAsTypeSyntax,
    IAlterTableColumnOptionOrAddColumnOrAlterColumnOrForeignKeyCascadeSyntax
{
    public IAlterTableColumnAsTypeSyntax AddColumn(string name) => Next(name, ColumnModificationType.Create);

    public IAlterTableColumnAsTypeSyntax AlterColumn(string name) => Next(name, ColumnModificationType.Alter);

    private AlterTableColumnBuilder Next(string name, ColumnModificationType modification) =>
        new(Context, new ColumnDefinition { Name = name, TableName = Expression.Column.TableName, ModificationType = modification });
}
