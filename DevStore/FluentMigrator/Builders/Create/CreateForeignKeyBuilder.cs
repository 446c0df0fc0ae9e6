using System.Data;
using FluentMigrator.Builders.Create.ForeignKey;
using FluentMigrator.Model;

namespace FluentMigrator.Builders.Create;

internal sealed class CreateForeignKeyBuilder(ForeignKeyDefinition foreignKey) :
    ICreateForeignKeyFromTableSyntax,
    ICreateForeignKeyForeignColumnOrInSchemaSyntax,
    ICreateForeignKeyToTableSyntax,
    ICreateForeignKeyPrimaryColumnOrInSchemaSyntax,
    ICreateForeignKeyCascadeSyntax
{
    public ICreateForeignKeyForeignColumnOrInSchemaSyntax FromTable(string tableName)
    {
        foreignKey.ForeignTable = tableName;
        return this;
    }

    public ICreateForeignKeyToTableSyntax ForeignColumn(string column)
    {
        foreignKey.ForeignColumns.Add(column);
        return this;
    }

    public ICreateForeignKeyPrimaryColumnOrInSchemaSyntax ToTable(string tableName)
    {
        foreignKey.PrimaryTable = tableName;
        return this;
    }

    public ICreateForeignKeyCascadeSyntax PrimaryColumn(string column)
    {
        foreignKey.PrimaryColumns.Add(column);
        return this;
    }

    public ICreateForeignKeyCascadeSyntax OnDelete(Rule rule)
    {
        foreignKey.OnDelete = rule;
        return this;
    }

    public ICreateForeignKeyCascadeSyntax OnUpdate(Rule rule)
    {
        foreignKey.OnUpdate = rule;
        return this;
    }

    public void OnDeleteOrUpdate(Rule rule) => OnDelete(rule).OnUpdate(rule);
}
