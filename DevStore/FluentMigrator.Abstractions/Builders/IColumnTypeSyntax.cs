using FluentMigrator.Infrastructure;

namespace FluentMigrator.Builders;

public interface IColumnTypeSyntax<T> : IFluentSyntax
{
    T AsBinary();
    T AsBinary(int size);
    T AsBoolean();
    T AsByte();
    T AsDate();
    T AsDateTime();
    T AsDateTime2();
    T AsDecimal();
    T AsDecimal(int size, int precision);
    T AsDouble();
    T AsGuid();
    T AsInt16();
    T AsInt32();
    T AsInt64();
    T AsString(int size);
    T AsCustom(string customType);
}
