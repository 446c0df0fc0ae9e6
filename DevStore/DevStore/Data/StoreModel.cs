using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Expressions;
using FluentMigrator.Model;
using Nop.Core;
using Nop.Core.Infrastructure;
using Nop.Data.Extensions;
using Nop.Data.Mapping;

namespace DevStore.Data;

/// <summary>Every entity of the store and of the loaded plugins with the table that its builder describes.</summary>
internal sealed class StoreModel(ITypeFinder types)
{
    /// <summary>Read when first asked for: plugins are loaded after the database is opened.</summary>
    public IReadOnlyList<EntityTable> Tables => _tables ??= [.. types.FindClassesOfType<BaseEntity>().Select(EntityTable.Of)];

    /// <summary>Two stores with the same entities share a compiled model.</summary>
    public string Key => _key ??= string.Join(';', Tables.Select(table => table.Type.FullName));

    private string? _key;
    private IReadOnlyList<EntityTable>? _tables;
}

internal sealed record EntityTable(Type Type, CreateTableExpression Definition)
{
    public string Name => Definition.TableName;

    public bool IsCore => Type.Assembly == typeof(BaseEntity).Assembly;

    public IEnumerable<(string Property, ColumnDefinition Column)> Columns =>
        from property in Type.GetProperties()
        let name = NameCompatibilityManager.GetColumnName(Type, property.Name)
        let column = Definition.Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        where column is not null && property.CanWrite
        select (property.Name, column);

    public static EntityTable Of(Type type)
    {
        var table = new CreateTableExpression { TableName = NameCompatibilityManager.GetTableName(type) };
        new CreateTableExpressionBuilder(table, new Migrations.MigrationContext()).RetrieveTableExpressions(type);
        return new EntityTable(type, table);
    }
}
