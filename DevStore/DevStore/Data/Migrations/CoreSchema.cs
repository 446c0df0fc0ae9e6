using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Infrastructure;
using FluentMigrator.Runner;

namespace DevStore.Data.Migrations;

/// <summary>The store's own tables follow its entities; a plugin's tables are its migrations' business.</summary>
internal sealed class CoreSchema(StoreModel model, IMigrationRunner runner)
{
    public void Create() => runner.Up(new CoreTables(model));

    private sealed class CoreTables(StoreModel model) : IMigration
    {
        public string ConnectionString => "";

        public void GetUpExpressions(IMigrationContext context)
        {
            foreach (var table in model.Tables.Where(table => table.IsCore).Select(table => EntityTable.New(table.Type).Definition))
                foreach (var step in context.QuerySchema.TableExists(null, table.TableName) ? NewColumns(table, context.QuerySchema) : [table])
                    context.Expressions.Add(step);
        }

        public void GetDownExpressions(IMigrationContext context) => throw new NotSupportedException("The store's own tables stay");

        private static IEnumerable<IMigrationExpression> NewColumns(CreateTableExpression table, IQuerySchema schema)
        {
            foreach (var column in table.Columns.Where(column => !schema.ColumnExists(null, table.TableName, column.Name)))
            {
                column.IsNullable = true;
                yield return new CreateColumnExpression { TableName = table.TableName, Column = column };
            }
        }
    }
}
