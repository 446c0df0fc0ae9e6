namespace FluentMigrator.Builders;

public interface IColumnTypeSyntax<T> : IFluentSyntax
{
    T AsBinary();
    T AsBinary(int size);
    T AsBoolean();
    T AsDateTime2();
    T AsDecimal();
    T AsDecimal(int size, int precision);
    T AsGuid();
    T AsInt32();
    T AsInt64();
    T AsString(int size);
}
