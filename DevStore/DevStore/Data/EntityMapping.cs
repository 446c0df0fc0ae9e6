using System.Data;
using System.Reflection;
using LinqToDB;
using LinqToDB.Mapping;
using LinqToDB.Metadata;
using Nop.Data.Mapping;

namespace DevStore.Data;

/// <summary>Tells linq2db what the entities' builders say.</summary>
internal sealed class EntityMapping : IMetadataReader
{
    public MappingAttribute[] GetAttributes(Type type) =>
        type.IsSubclassOf(typeof(BaseEntity)) ? [new TableAttribute(EntityTable.Of(type).Name)] : [];

    public MappingAttribute[] GetAttributes(Type type, MemberInfo memberInfo)
    {
        if (!type.IsSubclassOf(typeof(BaseEntity)) || memberInfo is PropertyInfo { CanWrite: false })
            return [];

        var name = NameCompatibilityManager.GetColumnName(type, memberInfo.Name);
        var table = EntityTable.Of(type);
        return table.Definition.Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } column
            ? []
            : [Mapped(column), .. column.IsIdentity ? [new SequenceNameAttribute($"{table.Name}_{column.Name}_seq")] : Array.Empty<MappingAttribute>()];
    }

    public MemberInfo[] GetDynamicColumns(Type type) => [];

    public string GetObjectID() => nameof(EntityMapping);

    private static ColumnAttribute Mapped(FluentMigrator.Model.ColumnDefinition column) => new()
    {
        Name = column.Name,
        IsColumn = true,
        IsPrimaryKey = column.IsPrimaryKey,
        IsIdentity = column.IsIdentity,
        CanBeNull = column.IsNullable ?? false,
        Length = column.Size ?? 0,
        Precision = column.Precision ?? 0,
        DataType = TypeOf(column.Type ?? DbType.String)
    };

    private static DataType TypeOf(DbType type) => type switch
    {
        DbType.Binary => DataType.Binary,
        DbType.Boolean => DataType.Boolean,
        DbType.Byte => DataType.Byte,
        DbType.Date => DataType.Date,
        DbType.DateTime => DataType.DateTime,
        DbType.DateTime2 => DataType.DateTime2,
        DbType.Decimal => DataType.Decimal,
        DbType.Double => DataType.Double,
        DbType.Guid => DataType.Guid,
        DbType.Int16 => DataType.Int16,
        DbType.Int32 => DataType.Int32,
        DbType.Int64 => DataType.Int64,
        DbType.String => DataType.NVarChar,
        _ => DataType.Undefined
    };
}
