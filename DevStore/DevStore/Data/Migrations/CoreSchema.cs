using FluentMigrator.Expressions;
using FluentMigrator.Model;

namespace DevStore.Data.Migrations;

/// <summary>The store's own tables follow its entities; a plugin's tables are its migrations' business.</summary>
internal sealed class CoreSchema(Database database, StoreModel model)
{
    public void Create()
    {
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction();
        var schema = new QuerySchema(connection);
        var existing = schema.Tables();
        var steps = model.Tables.Where(table => table.IsCore).SelectMany(table => existing.Contains(table.Name)
            ? NewColumns(table, schema.Columns(table.Name))
            : [table.Definition]);
        foreach (var statement in database.Sql.Statements([.. steps]))
            connection.Run(statement, transaction);
        transaction.Commit();
    }

    private static IEnumerable<IMigrationExpression> NewColumns(EntityTable table, HashSet<string> existing)
    {
        foreach (var column in table.Definition.Columns.Where(column => !existing.Contains(column.Name)))
        {
            column.IsNullable = true;
            yield return new ChangeColumn(column);
        }
    }
}
