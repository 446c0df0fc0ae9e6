using FluentMigrator;
using FluentMigrator.Expressions;
using FluentMigrator.Runner.Generators;
using FluentMigrator.Runner.Processors;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Nop.Plugin.Misc.FleaMarket.Tests.Architecture.Migrations;

/// <summary>A database that is nothing but what migrations have made of it so far.</summary>
internal sealed class NotedSchema(string database, IGeneratorAccessor generator, IOptionsSnapshot<ProcessorOptions> options)
    : ConnectionlessProcessor(generator, NullLogger.Instance, options, [database]), IMigrationProcessor
{
    private readonly HashSet<string> _tables = [], _columns = [], _indexes = [];

    public void Note(IMigrationExpression step)
    {
        switch (step)
        {
            case CreateTableExpression table:
                _tables.Add(table.TableName);
                _columns.UnionWith(table.Columns.Select(column => $"{table.TableName}.{column.Name}"));
                break;
            case CreateColumnExpression column:
                _columns.Add($"{column.TableName}.{column.Column.Name}");
                break;
            case CreateIndexExpression { Index: var index }:
                _indexes.Add($"{index.TableName}.{index.Name}");
                break;
            case DeleteIndexExpression { Index: var index }:
                _indexes.Remove($"{index.TableName}.{index.Name}");
                break;
            case DeleteTableExpression table:
                _tables.Remove(table.TableName);
                break;
            case DeleteColumnExpression column:
                _columns.ExceptWith(column.ColumnNames.Select(name => $"{column.TableName}.{name}"));
                break;
        }
    }

    public new bool TableExists(string schemaName, string tableName) => _tables.Contains(tableName);

    public new bool ColumnExists(string schemaName, string tableName, string columnName) => _columns.Contains($"{tableName}.{columnName}");

    public new bool IndexExists(string schemaName, string tableName, string indexName) => _indexes.Contains($"{tableName}.{indexName}");
}
