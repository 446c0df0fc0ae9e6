using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders;

public interface IColumnOptionSyntax<T1, T2> : IFluentSyntax
{
    T1 WithDefault(SystemMethods method);
    T1 WithDefaultValue(object value);
    T1 Identity();
    T1 Indexed();
    T1 Indexed(string indexName);
    T1 PrimaryKey();
    T1 PrimaryKey(string primaryKeyName);
    T1 Nullable();
    T1 NotNullable();
    T1 Unique();
    T1 Unique(string indexName);
    T2 ForeignKey(string primaryTableName, string primaryColumnName);
    T2 ForeignKey(string foreignKeyName, string primaryTableName, string primaryColumnName);
}
