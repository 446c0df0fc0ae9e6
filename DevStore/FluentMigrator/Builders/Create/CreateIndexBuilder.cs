using FluentMigrator.Builders.Create.Index;
using FluentMigrator.Model;

namespace FluentMigrator.Builders.Create;

internal sealed class CreateIndexBuilder(IndexDefinition index) :
    ICreateIndexForTableSyntax,
    ICreateIndexOnColumnOrInSchemaSyntax,
    ICreateIndexColumnOptionsSyntax,
    ICreateIndexMoreColumnOptionsSyntax,
    ICreateIndexColumnUniqueOptionsSyntax,
    ICreateIndexOptionsSyntax
{
    public ICreateIndexOnColumnOrInSchemaSyntax OnTable(string tableName)
    {
        index.TableName = tableName;
        return this;
    }

    public ICreateIndexColumnOptionsSyntax OnColumn(string columnName)
    {
        index.Columns.Add(new IndexColumnDefinition { Name = columnName });
        return this;
    }

    public ICreateIndexMoreColumnOptionsSyntax Ascending() => Direct(Direction.Ascending);

    public ICreateIndexMoreColumnOptionsSyntax Descending() => Direct(Direction.Descending);

    ICreateIndexColumnUniqueOptionsSyntax ICreateIndexColumnOptionsSyntax.Unique() => Unique();

    ICreateIndexOnColumnSyntax ICreateIndexOptionsSyntax.Unique() => Unique();

    public ICreateIndexOptionsSyntax WithOptions() => this;

    public ICreateIndexOnColumnSyntax NonClustered() => this;

    public ICreateIndexOnColumnSyntax Clustered() => this;

    private CreateIndexBuilder Unique()
    {
        index.IsUnique = true;
        return this;
    }

    private CreateIndexBuilder Direct(Direction direction)
    {
        index.Columns.Last().Direction = direction;
        return this;
    }
}
