using System.Data;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Model;

namespace FluentMigrator.Builders;

/// <summary>What the column options of all builders do to the column at hand.</summary>
internal sealed class ColumnOptions(IMigrationContext context, Func<ColumnDefinition> currentColumn)
{
    private ForeignKeyDefinition _foreignKey;

    public void Default(object value) => currentColumn().DefaultValue = value;

    public void Identity() => currentColumn().IsIdentity = true;

    public void PrimaryKey() => currentColumn().IsPrimaryKey = true;

    public void Nullable(bool value) => currentColumn().IsNullable = value;

    public void Index(string name, bool unique)
    {
        var column = currentColumn();
        (column.IsIndexed, column.IsUnique) = (!unique, unique);
        context.Expressions.Add(new CreateIndex(new IndexDefinition
        {
            Name = name,
            TableName = column.TableName,
            IsUnique = unique,
            Columns = [new IndexColumnDefinition { Name = column.Name }]
        }));
    }

    public void ForeignKey(string name, string primaryTable, string primaryColumn)
    {
        var column = currentColumn();
        column.IsForeignKey = true;
        column.ForeignKey = _foreignKey = new ForeignKeyDefinition
        {
            Name = name,
            ForeignTable = column.TableName,
            ForeignColumns = [column.Name],
            PrimaryTable = primaryTable,
            PrimaryColumns = [primaryColumn]
        };
        context.Expressions.Add(new CreateForeignKey(_foreignKey));
    }

    public void OnDelete(Rule rule) => _foreignKey.OnDelete = rule;

    public void OnUpdate(Rule rule) => _foreignKey.OnUpdate = rule;
}
