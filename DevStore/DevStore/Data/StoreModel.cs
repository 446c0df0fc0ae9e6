using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Expressions;
using LinqToDB.DataProvider;
using LinqToDB.Mapping;
using Nop.Data.Extensions;
using Nop.Data.Mapping;

namespace DevStore.Data;

/// <summary>Every entity of the store and of the loaded plugins with the table that its builder describes.</summary>
internal sealed class StoreModel(ITypeFinder types)
{
    private static readonly ConcurrentDictionary<string, MappingSchema> _mappings = [];
    private IReadOnlyList<EntityTable>? _tables;

    /// <summary>Read when first asked for: plugins are loaded after the database is opened.</summary>
    public IReadOnlyList<EntityTable> Tables => _tables ??= [.. types.FindClassesOfType<BaseEntity>().Select(EntityTable.Of)];

    /// <summary>One for each kind of database, so that stores of one process share their compiled queries.</summary>
    public static MappingSchema MappingOf(IDataProvider provider) => _mappings.GetOrAdd(provider.Name, _ =>
    {
        var mapping = new MappingSchema(provider.Name, provider.MappingSchema);
        mapping.AddMetadataReader(new EntityMapping());
        return mapping;
    });
}

internal sealed record EntityTable(Type Type, CreateTableExpression Definition)
{
    private static readonly ConcurrentDictionary<Type, EntityTable> _known = [];

    public string Name => Definition.TableName;
    public bool IsCore => Type.Assembly == typeof(BaseEntity).Assembly;

    /// <summary>As it is mapped.</summary>
    public static EntityTable Of(Type type) => _known.GetOrAdd(type, New);

    /// <summary>To be created.</summary>
    public static EntityTable New(Type type)
    {
        var table = new CreateTableExpression { TableName = NameCompatibilityManager.GetTableName(type) };
        var builder = new CreateTableExpressionBuilder(table, new NoMigration());
        CoreColumns.AddTo(builder, type);
        builder.RetrieveTableExpressions(type);
        return new EntityTable(type, table);
    }
}
