using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;

namespace DevStore.Data.Migrations;

/// <summary>The store's own tables follow its entities; a plugin's tables are its migrations' business.</summary>
internal sealed class CoreSchema(StoreModel model, IMigrationRunner runner, Database database)
{
    public void Create()
    {
        using var connection = database.Connect();
        runner.Up(new CoreTables(model, table => connection.Names($"SELECT * FROM {database.Quote(table)} WHERE 1 = 0")));
    }

    /// <param name="columnsOf">The columns that a table has; asked once for each table, as FluentMigrator would ask for each column.</param>
    private sealed class CoreTables(StoreModel model, Func<string, IReadOnlyCollection<string>> columnsOf) : IMigration
    {
        public string ConnectionString => "";

        public void GetUpExpressions(IMigrationContext context)
        {
            foreach (var table in model.Tables.Where(table => table.IsCore).Select(table => EntityTable.New(table.Type).Definition))
                foreach (var step in context.QuerySchema.TableExists(null, table.TableName) ? NewColumns(table) : [table])
                    context.Expressions.Add(step);
        }

        public void GetDownExpressions(IMigrationContext context) => throw new NotSupportedException("The store's own tables stay");

        private IEnumerable<IMigrationExpression> NewColumns(CreateTableExpression table)
        {
            var known = columnsOf(table.TableName);
            foreach (var column in table.Columns.Where(column => !known.Contains(column.Name, StringComparer.OrdinalIgnoreCase)))
            {
                column.IsNullable = true;
                yield return new CreateColumnExpression { TableName = table.TableName, Column = column };
            }
        }
    }
}
