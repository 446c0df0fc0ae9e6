namespace FluentMigrator.Builders;

public interface IColumnOptionSyntax<T1, T2> : IFluentSyntax
{
    T1 WithDefaultValue(object value);
    T1 Nullable();
    T1 NotNullable();
}
