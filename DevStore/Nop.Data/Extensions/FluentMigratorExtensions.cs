using System.ComponentModel.DataAnnotations.Schema;
using System.Data;
using System.Reflection;
using FluentMigrator.Builders.Create;
using FluentMigrator.Builders.Create.Table;
using FluentMigrator.Model;
using Nop.Core;
using Nop.Core.Infrastructure;
using Nop.Data.Mapping;
using Nop.Data.Mapping.Builders;

namespace Nop.Data.Extensions;

public static class FluentMigratorExtensions
{
    internal const int DateTimePrecision = 6;

    private static readonly Dictionary<Type, Action<ICreateTableColumnAsTypeSyntax>> _columnTypes = new()
    {
        [typeof(int)] = column => column.AsInt32(),
        [typeof(long)] = column => column.AsInt64(),
        [typeof(string)] = column => column.AsString(int.MaxValue).Nullable(),
        [typeof(bool)] = column => column.AsBoolean(),
        [typeof(decimal)] = column => column.AsDecimal(18, 4),
        [typeof(DateTime)] = column => column.AsNopDateTime2(),
        [typeof(byte[])] = column => column.AsBinary(int.MaxValue).Nullable(),
        [typeof(Guid)] = column => column.AsGuid()
    };

    /// <summary>Microseconds on every database; without the precision, MySQL keeps whole seconds.</summary>
    public static ICreateTableColumnOptionOrWithColumnSyntax AsNopDateTime2(this ICreateTableColumnAsTypeSyntax syntax)
    {
        var column = syntax.AsDateTime2();
        ((CreateTableExpressionBuilder)syntax).CurrentColumn.Precision = DateTimePrecision;
        return column;
    }

    public static void TableFor<TEntity>(this ICreateExpressionRoot expressionRoot) where TEntity : BaseEntity =>
        ((CreateTableExpressionBuilder)expressionRoot.Table(NameCompatibilityManager.GetTableName(typeof(TEntity)))).RetrieveTableExpressions(typeof(TEntity));

    /// <summary>The columns of the entity's builder, then the key, then those of the remaining properties of a column's type.</summary>
    public static void RetrieveTableExpressions(this CreateTableExpressionBuilder builder, Type type)
    {
        BuilderOf(type)?.MapEntity(builder);
        if (!builder.Expression.Columns.Any(column => column.IsPrimaryKey))
            AddKey(builder);

        foreach (var (column, property) in MappedProperties(type))
            if (!builder.Expression.Columns.Any(known => known.Name.Equals(column, StringComparison.OrdinalIgnoreCase)))
                AddColumn(builder, column, property.PropertyType);
    }

    public static (Type propType, bool canBeNullable) GetTypeToMap(this Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? (underlying, true) : (type, false);

    private static IEnumerable<(string Column, PropertyInfo Property)> MappedProperties(Type type) =>
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        where property.DeclaringType != typeof(BaseEntity) && property.CanWrite
            && !property.IsDefined(typeof(NotMappedAttribute))
            && _columnTypes.ContainsKey(property.PropertyType.GetTypeToMap().propType)
        select (NameCompatibilityManager.GetColumnName(type, property.Name), property);

    private static IEntityBuilder BuilderOf(Type type) =>
        Singleton<ITypeFinder>.Instance.FindClassesOfType<IEntityBuilder>()
            .Where(builder => builder.BaseType?.GetGenericArguments().Contains(type) == true)
            .Select(builder => (IEntityBuilder)Activator.CreateInstance(builder)).FirstOrDefault();

    private static void AddKey(CreateTableExpressionBuilder builder) =>
        builder.Expression.Columns.Insert(0, new ColumnDefinition
        {
            Name = nameof(BaseEntity.Id),
            Type = DbType.Int32,
            TableName = builder.Expression.TableName,
            IsIdentity = true,
            IsPrimaryKey = true
        });

    private static void AddColumn(CreateTableExpressionBuilder builder, string name, Type propertyType)
    {
        var (type, nullable) = propertyType.GetTypeToMap();
        _columnTypes[type](builder.WithColumn(name));
        if (nullable)
            builder.Nullable();
    }
}
